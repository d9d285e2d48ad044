import Glibc

/// A regular file read from its start in chunks.
struct FileSource: ~Copyable {
    static let chunkSize = 128 << 10

    private let descriptor: Int32
    let path: String
    let size: Int

    /// Throws when `path` is missing, may not be read, or is no regular file.
    init(path: String) throws {
        let opened = try Self.open(path)
        (descriptor, size) = opened
        self.path = path
    }

    private static func open(_ path: String) throws -> (descriptor: Int32, size: Int) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw RosterFileError(systemError: errno, file: path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw RosterFileError(.isDirectory, file: path)
        default: throw RosterFileError(.notRegularFile, file: path)
        }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RosterFileError(systemError: errno, file: path) }
        return (descriptor, Int(status.st_size))
    }

    deinit { close(descriptor) }

    /// Fills `buffer` as far as the file goes; 0 at its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let length = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if length >= 0 { return length }
            if errno != EINTR { throw RosterFileError(systemError: errno, file: path) }
        }
    }

    /// Goes back to `offset` bytes from the start.
    func seek(to offset: Int) throws {
        guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw RosterFileError(systemError: errno, file: path) }
    }

    /// The first bytes, `length` of them at most; reading then goes on from the start.
    func head(_ length: Int) throws -> [UInt8] {
        try seek(to: 0)
        let bytes = try [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            while count < length {
                let more = try read(
                    into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                if more == 0 { break }
                count += more
            }
        }
        try seek(to: 0)
        return bytes
    }

    /// Hands every chunk of the rest of the file to `body`.
    func forEachChunk(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let length = try read(into: buffer)
            if length == 0 { return }
            try body(
                UnsafeBufferPointer(
                    UnsafeMutableRawBufferPointer(rebasing: buffer[..<length]).assumingMemoryBound(to: UInt8.self)))
        }
    }
}
