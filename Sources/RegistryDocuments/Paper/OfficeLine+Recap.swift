import IkrarRegistry
import OfficePaper

extension OfficeLine {
    /// - Parameter number: From 1; none for the sum of all.
    init(_ opd: String, _ counts: RosterCounts, _ pledges: PledgeCounts, number: Int?) {
        func share(_ people: Int) -> Double {
            counts.obliged == 0 ? 0 : Double(people) / Double(counts.obliged)
        }
        self.init(
            number: number.map(IndonesianNumber.dotted) ?? "",
            opd: opd,
            obliged: IndonesianNumber.dotted(counts.obliged),
            present: IndonesianNumber.dotted(counts.present),
            late: IndonesianNumber.dotted(counts.late),
            excused: IndonesianNumber.dotted(counts.excused),
            absent: IndonesianNumber.dotted(counts.absent),
            notYet: IndonesianNumber.dotted(counts.notYet),
            came: IndonesianNumber.dotted(counts.came),
            pledged: IndonesianNumber.dotted(pledges.pledged),
            rateOfObliged: RosterWording.percent(counts.rates.ofObliged),
            rateOfExpected: RosterWording.percent(counts.rates.ofExpected),
            shares: OfficeShares(
                onTime: share(counts.present),
                late: share(counts.late),
                excused: share(counts.excused),
                absent: share(counts.absent),
                notYet: share(counts.notYet),
            ),
            isTotal: number == nil,
        )
    }

    /// All OPD, and their sum.
    static func lines(of recap: Recap) -> [OfficeLine] {
        recap.opds.enumerated().map { OfficeLine($1.opd, $1.counts, $1.pledges, number: $0 + 1) }
            + [OfficeLine(RosterWording.total, recap.counts, recap.pledges, number: nil)]
    }
}
