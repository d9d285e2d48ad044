import IkrarRegistry
import IkrarTexts

/// How many gates an event needs, by numbers that somebody may change.
struct GateNeedView {
    let need: GateNeed
    /// `nil` when nothing was measured.
    let measured: Int?
    /// Devices that nothing is wrong with, as the page's table says.
    let ready: Int
    let language: Language

    /// - Parameter board: The event of now: who is awaited, and how fast its gates were.
    init(_ visit: Visit, board: Board) {
        measured = GateNeed.seconds(measuredAt: board.gates)
        func asked(_ name: String, _ usual: Int) -> Int { visit.query(name).flatMap { Int($0) } ?? usual }
        let usual = GateNeed(awaiting: board.obliged - board.excused, at: board.gates)
        need = GateNeed(
            people: asked("orang", usual.people), minutes: asked("menit", usual.minutes),
            seconds: asked("detik", usual.seconds))
        ready = board.devices.count { $0.isInService && $0.troubles(at: board.at).isEmpty }
        language = visit.language
    }

    var values: [String: Any] {
        [
            "people": String(need.people), "minutes": String(need.minutes), "seconds": String(need.seconds),
            "answer": PageWords.gatesNeeded(need.gates, ready: ready, language),
            "code": ready >= need.gates ? "good" : "warn",
            "measured": measured.map { PageWords.secondsMeasured($0, language) }
                ?? PageWords.word("need_unmeasured", language),
        ]
    }
}
