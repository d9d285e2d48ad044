import IkrarRegistry
import OfficePaper

extension CountLine {
    /// The five outcomes and their sum.
    /// - Parameter excuses: Excused people by kind, as rows name it, told one by one beneath their sum.
    static func lines(
        of counts: RosterCounts, at kind: Event.Kind = .apel, excuses: [(label: String, people: Int)] = []
    ) -> [CountLine] {
        func line(_ number: String, _ item: String, _ people: Int, isTotal: Bool = false) -> CountLine {
            let share = counts.obliged == 0 ? nil : Double(people) / Double(counts.obliged)
            return CountLine(
                number: number,
                item: item,
                people: IndonesianNumber.dotted(people),
                share: RosterWording.percent(share),
                isTotal: isTotal,
            )
        }
        let words = OutcomeWording(kind)
        var lines = [
            line("1", words.present, counts.present), line("2", words.late, counts.late),
            line("3", RosterWording.excused, counts.excused),
        ]
        for (label, people) in excuses where people > 0 {
            lines.append(line("", "– \(label)", people))
        }
        lines.append(line("4", words.absent, counts.absent))
        if counts.notYet > 0 { lines.append(line("5", words.notYet, counts.notYet)) }
        return lines + [line("", words.obliged, counts.obliged, isTotal: true)]
    }

    /// Who is excused why, in the order of the kinds, as rows name them to the same readers.
    static func excuses(of rosters: [Roster], for audience: DocumentAudience) -> [(label: String, people: Int)] {
        var people: [ExcuseKind: Int] = [:]
        for roster in rosters {
            for row in roster.rows where row.status == .excused {
                if let kind = row.excuse?.kind { people[kind, default: 0] += 1 }
            }
        }
        return switch audience {
        case .hr: ExcuseKind.allCases.map { (RosterWording.label($0), people[$0] ?? 0) }
        case .auditor: []
        case .public:
            PublicExcuse.allCases.map { excuse in
                (excuse.label, people.reduce(0) { $0 + (PublicExcuse($1.key) == excuse ? $1.value : 0) })
            }
        }
    }
}
