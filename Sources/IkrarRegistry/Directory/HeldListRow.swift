/// A row that is held back, of a list that names people by their NIP alone; the others go on.
public struct HeldListRow<Why: Sendable & Hashable>: Sendable, Hashable {
    public typealias Reason = Why

    public var sheet: String?
    public var line: Int
    /// As written.
    public var nip: String
    public var reason: Reason
}

extension HeldListRow {
    init(_ row: some ListRowSource, _ nip: String, _ reason: Reason) {
        self.init(sheet: row.sheet, line: row.line, nip: nip, reason: reason)
    }
}
