import FileFacts
import Glibc

/// Certificates and keys on disk.
enum KeyFile {
    /// The whole of a file.
    ///
    /// - Parameter secret: Whether a file that others may read is refused, and one of another user.
    /// - Throws: `TransportError`.
    static func text(_ path: String, secret: Bool = false) throws -> String {
        // A pipe would let the start wait for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw TransportError(errno == ENOENT ? .missing : .unreadable, path: path, systemError: errno)
        }
        defer { close(descriptor) }
        let facts = FileFacts(descriptor: descriptor)
        guard let facts, facts.kind == .file, facts.size <= 1 << 20 else {
            throw TransportError(.unreadable, path: path, systemError: facts?.kind == .folder ? EISDIR : EINVAL)
        }
        if secret {
            guard facts.permissions & 0o077 == 0, facts.owner == geteuid() else {
                throw TransportError(.unsafeKey, path: path)
            }
        }
        var bytes = [UInt8](repeating: 0, count: facts.size)
        var length = 0
        while length < bytes.count {
            let count = bytes[length...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw TransportError(.unreadable, path: path, systemError: errno) }
            if count == 0 { break }
            length += count
        }
        return String(decoding: bytes[..<length], as: UTF8.self)
    }

    /// Puts `text` there whole or not at all, and for good.
    ///
    /// - Throws: `TransportError`.
    static func write(_ text: String, to path: String, secret: Bool) throws {
        let unfinished = path + ".new"
        unlink(unfinished)
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw TransportError(.unwritable, path: path, systemError: errno) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var place = 0
        while place < bytes.count {
            let count = bytes[place...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw TransportError(.unwritable, path: path, systemError: errno) }
            place += count
        }
        guard fsync(descriptor) == 0, rename(unfinished, path) == 0 else {
            throw TransportError(.unwritable, path: path, systemError: errno)
        }
    }
}
