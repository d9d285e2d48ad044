/// Somebody on a webinar as its report shows them: one entry, however often they joined.
public struct WebinarParticipant: Sendable, Hashable {
    /// As it stood on the screen, without what the vendor adds; in a form the NIP as it was typed.
    public var shown: String
    /// Another name that the report has for them: as registered, as typed into a form.
    public var otherName: String
    /// In lower case; empty when the report has none. A masked one is no address: `r****@gmail.com`.
    public var email: String
    /// What stands in a column for it, digits and all.
    public var nip: String
    public var isNumberNIP: Bool
    public var unit: String
    /// Where they stand in the file, from 1.
    public var lines: [Int]
    /// Within the session, in order, without overlaps.
    public var stays: [Stay]
    /// Whether the report tells when they came and went, if only that it was outside of the session.
    public var knowsStays: Bool
    /// The vendor's own measure, where it has one of its own.
    public var measuredSeconds: Int?
    /// When a form was sent.
    public var moment: Instant?

    public init(
        shown: String, otherName: String = "", email: String = "", nip: String = "", isNumberNIP: Bool = false,
        unit: String = "", lines: [Int] = [], stays: [Stay] = [], knowsStays: Bool = false,
        measuredSeconds: Int? = nil, moment: Instant? = nil
    ) {
        self.shown = shown
        self.otherName = otherName
        self.email = email
        self.nip = nip
        self.isNumberNIP = isNumberNIP
        self.unit = unit
        self.lines = lines
        self.stays = stays
        self.knowsStays = knowsStays
        self.measuredSeconds = measuredSeconds
        self.moment = moment
    }

    /// Whole minutes; `nil` when nobody knows.
    public var minutes: Int? {
        if let measuredSeconds { return measuredSeconds / 60 }
        return knowsStays ? stays.seconds / 60 : nil
    }
}
