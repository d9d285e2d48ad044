public import IkrarRegistry
public import OfficePaper

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
    case pledges([Roster], RunningNumbers, of: PersonSelection = .everybody)
    /// Sertifikat of those who came and have a number: a file per OPD, a page per person.
    case certificates([Roster], RunningNumbers, of: PersonSelection = .everybody)

    /// Whether each page can have a number of its own.
    public var hasSerials: Bool {
        switch self {
        case .pledges, .certificates: true
        case .blankLists, .filledLists, .recaps, .minutes: false
        }
    }

    /// The templates that it is printed with.
    public var kinds: Set<DocumentKind> {
        switch self {
        case .blankLists: [.blankList]
        case .filledLists: [.filledList]
        case .recaps(let recap, let rosters):
            Set(recap == nil ? [] : [.recap]).union(rosters.isEmpty ? [] : [.officeRecap])
        case .minutes: [.minutes]
        case .pledges: [.pledge]
        case .certificates: [.certificate]
        }
    }
}
