/// A text key that cannot be mistaken for another kind of key.
///
/// Ids are made by ikrar (UUIDv7 text) or chosen by the office (an event's short name); they are never shown to the
/// public and never carry a NIP.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, RawRepresentable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { rawValue }
}
