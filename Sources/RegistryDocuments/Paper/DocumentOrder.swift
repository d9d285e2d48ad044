public import IkrarRegistry

/// A document that is to be printed, with what it tells of.
public enum DocumentOrder: Sendable {
    /// Daftar hadir to be signed by hand: a file per OPD.
    case blankLists([SigningList])
    /// Daftar hadir as it came out: a file per OPD.
    case filledLists([Roster])
    /// Rekapitulasi: one of all OPD unless there is no recap, and one per OPD.
    case recaps(Recap?, [Roster])
    /// Berita acara: one file.
    case minutes(Recap, [Roster])
    /// Pakta integritas: a file per OPD, a page per person.
    case pledges([Roster], of: PersonSelection = .everybody)
    /// Sertifikat of those who came and have a number: a file per OPD, a page per person.
    case certificates([Roster], RecordNumbers, of: PersonSelection = .everybody)

    /// Whether each page can have a number of its own.
    var hasSerials: Bool {
        switch self {
        case .pledges, .certificates: true
        case .blankLists, .filledLists, .recaps, .minutes: false
        }
    }
}
