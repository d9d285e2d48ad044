/// Why somebody need not come, with the number of the letter that proves it (never the letter itself).
public struct Excuse: Hashable, Sendable {
    public typealias ID = Identifier<Excuse>

    public var id: ID
    public var event: Event.ID
    public var person: Person.ID
    public var kind: ExcuseKind
    public var document: String
    public var enteredBy: String
    public var enteredAt: Instant
    /// Set when it was withdrawn or replaced: excuses are never deleted.
    public var withdrawnAt: Instant?

    public init(
        id: ID,
        event: Event.ID,
        person: Person.ID,
        kind: ExcuseKind,
        document: String,
        enteredBy: String,
        enteredAt: Instant,
        withdrawnAt: Instant? = nil
    ) {
        self.id = id
        self.event = event
        self.person = person
        self.kind = kind
        self.document = document
        self.enteredBy = enteredBy
        self.enteredAt = enteredAt
        self.withdrawnAt = withdrawnAt
    }
}

extension ExcuseKind {
    /// Reads what forms write: `sakit`, `S`, `SK`, `Dinas Luar`, `DL`, `TB` …; `nil` for anything that could mean two things.
    public init?(written text: some StringProtocol) {
        let letters = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
        switch String(String.UnicodeScalarView(letters)) {
        case "izin", "ijin", "i": self = .izin
        case "sakit", "s", "sk": self = .sakit
        case "cuti", "c", "ct", "cutitahunan": self = .cuti
        case "dinasluar", "dl", "tugasluar": self = .dinasLuar
        case "tugasbelajar", "tb": self = .tugasBelajar
        case "diklat", "pelatihan": self = .diklat
        default: return nil
        }
    }
}
