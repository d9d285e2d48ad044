import Glibc

/// What the system says of a file, without reading it.
///
/// A target of its own: where a library brings Foundation, the compiler takes C's `stat` for Foundation's in one build and for
/// Glibc's in the next.
public struct FileFacts: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case file, folder, link, other
    }

    public let kind: Kind
    /// Bytes.
    public let size: Int
    /// The nine bits of who may do what, as `chmod` takes them.
    public let permissions: UInt32
    /// The id of the user whose it is.
    public let owner: UInt32
    private let device: UInt64
    private let number: UInt64

    /// `nil` when it cannot be asked; `errno` says why.
    public init?(path: String, followsLinks: Bool = true) {
        var facts = stat()
        guard (followsLinks ? stat(path, &facts) : lstat(path, &facts)) == 0 else { return nil }
        self.init(facts)
    }

    /// Of an open file.
    public init?(descriptor: Int32) {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return nil }
        self.init(facts)
    }

    /// Whether both are one file, whatever they are called.
    public func isSameFile(as other: FileFacts) -> Bool {
        device == other.device && number == other.number
    }

    private init(_ facts: stat) {
        kind =
            switch facts.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        size = Int(facts.st_size)
        permissions = facts.st_mode & 0o777
        owner = facts.st_uid
        device = UInt64(facts.st_dev)
        number = UInt64(facts.st_ino)
    }
}
