/// What a legal standing (kedudukan hukum) means for an event.
public enum Duty: String, Sendable, CaseIterable {
    /// Must come, and counts as absent when not.
    case obliged
    /// On the list, excused by standing: on study leave, on unpaid leave.
    case excused
    /// Not on the list at all: retired, dismissed.
    case uncounted
}

/// Which standing means which duty. No regulation says it, so every Pemda can change it, and every recap prints it,
/// because it changes the denominator.
public struct DutyTable: Hashable, Sendable {
    /// By BKN's code. A standing whose code is not here is obliged: nobody drops off a list by a gap in a table.
    public var duties: [String: Duty]

    public init(duties: [String: Duty]) {
        self.duties = duties
    }

    public static let standard = DutyTable(
        duties: Dictionary(
            uniqueKeysWithValues: ["1", "15", "16", "71", "51", "11"].map { ($0, Duty.obliged) }
                + ["2", "3", "4", "6", "7", "8", "13", "20"].map { ($0, Duty.excused) }
                + (["5", "52"] + (66...70).map(String.init) + (77...99).map(String.init)).map { ($0, Duty.uncounted) },
        ),
    )

    public func duty(of standing: Standing) -> Duty {
        duties[standing.code] ?? .obliged
    }
}
