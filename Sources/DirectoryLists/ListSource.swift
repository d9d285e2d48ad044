/// A list to be read: where it lies, and what it is called where people are told of it.
public struct ListSource: Hashable, Sendable {
    public let path: String
    public let name: String

    /// - Parameter name: As whoever handed it in calls it; the path when there is no other.
    public init(path: String, name: String? = nil) {
        self.path = path
        self.name = name ?? path
    }
}
