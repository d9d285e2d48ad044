/// What documents are written as.
public enum DocumentFormat: String, Sendable, CaseIterable {
    case pdf
    /// A picture a page, 150 dots an inch.
    case png
}
