/// A row that is held back, of a list that names people by their NIP; the others go on.
public struct HeldListRow<Why: Sendable & Hashable>: Sendable, Hashable {
    public typealias Reason = Why

    public var sheet: String?
    public var line: Int
    /// As written.
    public var nip: String
    /// As written; empty where the list has no name there.
    public var name: String
    /// Whose NIP it is in the registry, where the row's name is plainly another's; else empty.
    public var known: String
    public var reason: Reason
}

extension HeldListRow {
    init(_ place: ListedPlace, _ reason: Reason, known: String = "") {
        self.init(
            sheet: place.sheet, line: place.line, nip: place.nip, name: place.name, known: known, reason: reason)
    }
}

/// Where in a list somebody stands, and how they are named there.
struct ListedPlace: Sendable {
    var sheet: String?
    var line: Int
    var nip: String
    var name: String
}
