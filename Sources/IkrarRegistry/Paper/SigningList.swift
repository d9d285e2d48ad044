/// An OPD's attendance list to be signed by hand, where a gate has no power.
public struct SigningList: Sendable {
    /// Its rows are the list's, in their order: by unit.
    public let roster: Roster
    /// By which each row is known when the signed sheet comes back.
    public let rows: [PaperCode]
    private let key: BadgeKey
    private let event: PaperCode
    private let opd: PaperCode

    /// - Parameter key: The one that signs the sheets.
    public init(_ roster: Roster, key: BadgeKey) {
        let event = roster.event.id
        let roster = roster.byUnit
        self.roster = roster
        self.key = key
        self.event = PaperCode(ofEvent: event, key)
        opd = PaperCode(ofOPD: roster.opdID, at: event, key)
        rows = roster.rows.map { PaperCode(of: $0.nip, at: event, key) }
    }

    /// What the symbol of one of its sheets says.
    /// - Parameters:
    ///   - page: From 1.
    ///   - rows: The places of those on the page; none for a row that is nobody's.
    ///   - geometry: Where they are; in the QR alphanumeric set, without a colon.
    /// - Throws: ``RegistryError`` `listTooLong` when there are more than 1,023 pages.
    public func sheet(_ page: Int, of pages: Int, rows places: [Int?], geometry: String) throws -> SheetCode {
        guard pages <= SheetCode.mostPages else {
            throw RegistryError(.listTooLong, subject: roster.opd, detail: String(pages))
        }
        return SheetCode(
            event: event,
            opd: opd,
            page: page,
            pages: pages,
            rows: places.map { place in place.map { rows[$0] } },
            geometry: geometry,
            key: key,
        )
    }
}
