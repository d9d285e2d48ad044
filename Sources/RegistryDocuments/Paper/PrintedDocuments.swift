/// What printing an event's documents has left in a folder.
public struct PrintedDocuments: Sendable, Hashable {
    public var folder: String
    /// Names of the files just written, sorted.
    public var files: [String]
    public var pages: Int
    /// Entries of the folder that are not ikrar's, left alone.
    public var kept: [String]
    /// Texts that are too small to read, because there was no room for them.
    public var squeezed: [String] = []
}
