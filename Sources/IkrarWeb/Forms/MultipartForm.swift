/// A form with files, read whole. Its files lie in a private folder until it is let go, or `discard()` is called.
public final class MultipartForm: Sendable {
    public struct File: Hashable, Sendable {
        /// The name of the field.
        public let field: String
        /// What the browser calls it: the last part of a path at most, for showing only.
        public let name: String
        /// What the browser believes it to be; nothing may rest on it.
        public let contentType: String?
        /// Where it lies: a name of ours in a folder of ours.
        public let path: String
        /// In bytes.
        public let size: Int
    }

    /// What is no file.
    public let fields: FormFields
    /// In the order of the page. A file field in which nothing was chosen has none.
    public let files: [File]
    private let folder: UploadFolder

    init(fields: FormFields, files: [File], folder: UploadFolder) {
        self.fields = fields
        self.files = files
        self.folder = folder
    }

    /// Removes the files; to be called early, as when the work with them is done.
    public func discard() { folder.remove() }
}
