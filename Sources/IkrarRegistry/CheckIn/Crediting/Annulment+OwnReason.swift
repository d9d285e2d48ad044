extension Annulment {
    /// Why the program itself annuls a scan: something else on record no longer says that somebody was there. Everything else is a
    /// person's reason, in their own words.
    public enum OwnReason: String, Sendable, CaseIterable {
        /// What reports no longer say, or say of another time.
        case webinar
        /// A hall was withdrawn, or halls count no more.
        case hall
        /// There is a newer version of the circular.
        case circular
        /// A device turned out to be shared, or the minimum was raised.
        case selfCheckIn = "presensi mandiri"
    }

    /// `nil` when a person has taken it back.
    public var ownReason: OwnReason? { OwnReason(rawValue: reason) }

    /// As a person's, whatever they wrote: a reason of the program's very words begins with a capital.
    var bySomebody: Annulment {
        guard ownReason != nil else { return self }
        var annulment = self
        annulment.reason = reason.prefix(1).uppercased() + reason.dropFirst()
        return annulment
    }
}
