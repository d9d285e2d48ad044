import FileFacts
import Glibc

/// A file that holds a secret: only its owner may read it.
struct SecretFile {
    var path: String

    enum Fault: Error {
        case missing
        /// To us, too.
        case closed
        /// To others.
        case open
        /// No file, or longer than any of its kind.
        case unfit
    }

    func bytes(upTo limit: Int) throws(Fault) -> [UInt8] {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT ? .missing : .closed }
        defer { close(file) }
        guard let facts = FileFacts(descriptor: file), facts.kind == .file, facts.size <= limit else { throw .unfit }
        guard facts.permissions & 0o077 == 0 else { throw .open }
        var bytes = [UInt8](repeating: 0, count: facts.size)
        let count = Glibc.read(file, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }
}
