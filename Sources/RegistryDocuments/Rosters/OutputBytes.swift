import Glibc

/// Collects bytes for a file that does not exist yet and writes them in large pieces.
struct OutputBytes: ~Copyable {
    private let path: String
    private var descriptor: Int32
    private(set) var bytes: [UInt8] = []

    /// - Throws: ``DocumentError`` when the file cannot be made, or is there already.
    init(creating path: String) throws(DocumentError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw DocumentError.system(errno, path: path) }
        bytes.reserveCapacity(1 << 17)
    }

    /// Collects in memory only; what is collected is in ``bytes``.
    init() {
        path = ""
        descriptor = -1
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Writes what has been collected once it is worth a system call.
    mutating func drain() throws(DocumentError) {
        if bytes.count >= 1 << 16, descriptor >= 0 { try write() }
    }

    /// Writes the rest and closes the file.
    consuming func finish() throws(DocumentError) {
        try write()
        let closed = close(descriptor)
        let reason = errno
        descriptor = -1
        guard closed == 0 else { throw DocumentError.system(reason, path: path) }
    }

    private mutating func write() throws(DocumentError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw DocumentError.system(errno, path: path)
            }
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
