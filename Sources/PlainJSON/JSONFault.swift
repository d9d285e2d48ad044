/// Bytes that are no JSON, or other JSON than was asked for.
public struct JSONFault: Error, Sendable, Hashable {
    /// Where, in bytes from the beginning.
    public let place: Int
}
