import IkrarRegistry
import OfficePaper

extension DocumentFields {
    /// Room to write on by hand.
    private static let dots = String(repeating: ".", count: 40)

    /// What the wording of an event's documents may name.
    /// - Parameter place: Where documents are signed.
    init(_ event: EventSummary, _ kind: Event.Kind, _ particulars: DocumentParticulars, place: String) {
        let starts = event.starts.local(in: event.zone)
        let today = event.asOf.local(in: event.zone)
        let date = IndonesianDate.long(starts.date)
        let zone = event.zone.rawValue
        let words = OutcomeWording(kind)
        self.init([
            "agency": event.agency,
            "event": event.title,
            "kind": Self.word(for: kind),
            "day": String(date.prefix { $0 != "," }),
            "date": IndonesianDate.day(starts.date),
            "long-date": date,
            "short-date": IndonesianDate.short(starts.date),
            "time": "\(IndonesianDate.clock(starts)) \(zone)",
            "venue": event.place.isEmpty ? (kind == .edaran ? "–" : Self.dots) : event.place,
            "attendance": words.attendance,
            "attend": words.attend,
            "attended": words.attended,
            "list": words.list,
            "zone": zone,
            "place": place.isEmpty ? Self.dots : place,
            "today": IndonesianDate.day(today.date),
            "signing-date": IndonesianDate.day(max(today.date, starts.date)),
            "as-of": "\(IndonesianDate.long(today.date)), pukul \(IndonesianDate.clock(today)) \(zone)",
            "number": particulars.number.isEmpty ? Self.dots : particulars.number,
            "leader": particulars.leader.isEmpty ? Self.dots : particulars.leader,
            "reader": particulars.reader.isEmpty ? Self.dots : particulars.reader,
            "witnesses": particulars.witnesses.isEmpty ? Self.dots : Self.listed(particulars.witnesses),
            "supervisor": particulars.supervisor.isEmpty ? Self.dots : particulars.supervisor,
            "notes": particulars.notes.isEmpty ? "–" : particulars.notes,
            "uncounted": RosterWording.uncounted(event) ?? "",
            "hours": particulars.hours.map { "\($0)" } ?? "....",
        ])
    }

    func adding(_ counts: RosterCounts) -> DocumentFields {
        adding([
            "obliged": IndonesianNumber.dotted(counts.obliged),
            "came": IndonesianNumber.dotted(counts.came),
            "present": IndonesianNumber.dotted(counts.present),
            "late": IndonesianNumber.dotted(counts.late),
            "excused": IndonesianNumber.dotted(counts.excused),
            "absent": IndonesianNumber.dotted(counts.absent),
            "not-yet": IndonesianNumber.dotted(counts.notYet),
            "rate-of-obliged": RosterWording.percent(counts.rates.ofObliged),
            "rate-of-expected": RosterWording.percent(counts.rates.ofExpected),
        ])
    }

    private static func word(for kind: Event.Kind) -> String {
        switch kind {
        case .apel: "Apel"
        case .webinar: "Webinar"
        case .pelatihan: "Pelatihan"
        case .edaran: "Surat Edaran"
        }
    }

    /// `A, B, dan C`
    private static func listed(_ names: [String]) -> String {
        guard names.count > 2 else { return names.joined(separator: " dan ") }
        return names.dropLast().joined(separator: ", ") + ", dan \(names[names.count - 1])"
    }
}
