import Glibc
import NIOCore
import Synchronization

/// A folder that only this program's user may enter (0700), with files that came in; removed when it is let go.
final class UploadFolder: Sendable {
    let path: String
    private let names = Mutex<[String]>([])

    /// - Throws: `FormError`, `cannotStore`.
    init(in parent: String) throws {
        var template = Array("\(parent)/ikrar-upload-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FormError(.cannotStore, systemError: errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { remove() }

    func file() throws -> UploadFile {
        let path = names.withLock {
            $0.append("\(self.path)/\($0.count + 1)")
            return $0[$0.count - 1]
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FormError(.cannotStore, systemError: errno) }
        return UploadFile(path: path, descriptor: descriptor)
    }

    func remove() {
        names.withLock {
            for name in $0 { unlink(name) }
            $0 = []
        }
        rmdir(path)
    }
}

/// A file that is being written; closed when it is let go.
final class UploadFile: Sendable {
    let path: String
    private let descriptor: Int32

    init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Blocks until the system has taken all of it.
    func append(_ content: ByteBuffer) throws {
        try content.withUnsafeReadableBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count >= 0 else { throw FormError(.cannotStore, systemError: errno) }
                rest = rest.dropFirst(count)
            }
        }
    }
}
