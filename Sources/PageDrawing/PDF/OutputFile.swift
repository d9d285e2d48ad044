import Glibc

/// A file that is being written, and is taken away again unless it is kept.
///
/// What goes wrong is remembered, and nothing is written after it: cairo's callbacks cannot throw.
final class OutputFile {
    let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isOpen = true
    private(set) var fault: DrawingError?
    /// Bytes that were given to it.
    private(set) var count = 0
    private static let bufferSize = 1 << 18

    init(_ path: String) throws(DrawingError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .system(errno, path: path) }
        buffer.reserveCapacity(Self.bufferSize)
    }

    deinit { discard() }

    func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard fault == nil else { return }
        count += bytes.count
        if buffer.count + bytes.count > Self.bufferSize { flush() }
        if bytes.count > Self.bufferSize { put(bytes) } else { buffer.append(contentsOf: bytes) }
    }

    func write(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0) } }

    private func flush() {
        buffer.withUnsafeBufferPointer { put($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rest = bytes[...]
        while fault == nil, !rest.isEmpty {
            let written = Glibc.write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written >= 0 else { return fault = .system(errno, path: path) }
            rest = rest.dropFirst(written)
        }
    }

    /// What stands in the file already.
    func read(_ range: Range<Int>) -> [UInt8] {
        flush()
        return [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let got = pread(descriptor, buffer.baseAddress! + count, range.count - count, range.lowerBound + count)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                count += got
            }
        }
    }

    /// Ends it; nothing is there when this throws.
    func keep() throws(DrawingError) {
        flush()
        if let fault {
            discard()
            throw fault
        }
        isOpen = false
        guard close(descriptor) == 0 else {
            let fault = DrawingError.system(errno, path: path)
            unlink(path)
            throw fault
        }
    }

    /// Takes the file away; a device or a pipe stays.
    func discard() {
        guard isOpen else { return }
        isOpen = false
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG { unlink(path) }
        close(descriptor)
    }
}
