import IkrarRegistry
import IkrarTexts

/// An OPD's numbers as its page shows them, at first and while it is watched. All of them count people.
struct OfficeCounts: Sendable {
    let counts: RosterCounts
    let isOver: Bool
    let asOf: Instant
    let zone: Zone
    let excusesUntil: Instant?
    let mayExcuse: Bool
    /// Tells rosters apart: when it changes, the lists beneath the numbers are others.
    let shape: String

    init(_ page: OfficePage) {
        counts = page.roster.counts
        isOver = page.signOff.isOver
        asOf = page.roster.event.asOf
        zone = page.roster.event.zone
        excusesUntil = page.excusesUntil
        mayExcuse = page.mayExcuse
        shape = [
            String(page.signOff.digest.text.prefix(12)), page.signOff.state.rawValue, "\(page.mayExcuse)",
            "\(page.corrections.count)", "\(page.pending.count)", "\(page.signOff.corrected)",
        ].joined(separator: "-")
    }

    func values(_ language: Language) -> LiveValues {
        func people(_ number: Int) -> String { Wording.count(number, language) }
        var values = LiveValues()
        values["obliged"] = people(counts.obliged)
        values["came"] = people(counts.came)
        values["in_time"] = people(counts.present)
        values["late"] = people(counts.late)
        values["excused"] = people(counts.excused)
        values["missing"] = people(isOver ? counts.absent : counts.notYet)
        values["of_obliged"] = Wording.percent(counts.rates.ofObliged, language)
        values["of_expected"] = Wording.percent(counts.rates.ofExpected, language)
        values["as_of"] = Wording.time(asOf, in: zone, language)
        values["left"] = left(language)
        values[LiveValues.shapeKey] = shape
        return values
    }

    /// How long letters are still taken.
    private func left(_ language: Language) -> String {
        guard mayExcuse, let excusesUntil else { return "" }
        let minutes = max(0, Int(excusesUntil.since(asOf) / 60_000_000))
        return PageWords.timeLeft(days: minutes / 1440, hours: minutes / 60 % 24, minutes: minutes % 60)(language)
    }
}
