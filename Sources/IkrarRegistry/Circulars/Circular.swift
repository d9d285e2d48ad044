/// A circular (surat edaran) in one of its versions: who reads it confirms having read this very file. Another file is another
/// version, which everybody is asked to read anew.
public struct Circular: Sendable, Hashable {
    /// What can be shown to a reader on any telephone.
    public enum Medium: String, Sendable, CaseIterable {
        case pdf, text
    }

    /// Who is asked to read it.
    public enum Audience: String, Sendable, CaseIterable {
        /// Those who lead an OPD, told by their positions.
        case heads
        /// Everybody.
        case all
    }

    public var event: Event.ID
    /// From 1, without gaps, for one event.
    public var version: Int
    /// `200/417/2026`.
    public var number: String
    /// The file's name, as whoever published it calls it.
    public var file: String
    public var medium: Medium
    /// SHA-256 of the file: 64 hexadecimal digits, lower case.
    public var digest: String
    /// Later it is read all the same, and late; `nil`: there is no deadline.
    public var until: Instant?
    public var publishedBy: String
    public var publishedAt: Instant

    public init(
        event: Event.ID, version: Int, number: String, file: String, medium: Medium, digest: String, until: Instant?,
        publishedBy: String, publishedAt: Instant
    ) {
        self.event = event
        self.version = version
        self.number = number
        self.file = file
        self.medium = medium
        self.digest = digest
        self.until = until
        self.publishedBy = publishedBy
        self.publishedAt = publishedAt
    }
}

extension Circular.Medium {
    /// Told by what stands in the file; `nil` for anything else than a PDF or plain text in UTF-8.
    init?(of content: [UInt8]) {
        if content.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if !content.isEmpty, !content.contains(0), String(validating: content, as: UTF8.self) != nil {
            self = .text
        } else {
            return nil
        }
    }
}
