import IkrarRegistry
import IkrarTexts

/// How many gates an event needs, by numbers that somebody may change.
struct GateNeedView {
    let need: GateNeed
    /// `nil` when nothing was measured.
    let measured: Int?
    let devices: [DeviceStatus]
    let language: Language

    /// - Parameter board: The event of now: who is awaited, and how fast its gates were.
    init(_ visit: Visit, board: Board) {
        measured = GateNeed.seconds(measuredAt: board.gates)
        func asked(_ name: String, _ usual: Int) -> Int { visit.query(name).flatMap { Int($0) } ?? usual }
        need = GateNeed(
            people: asked("orang", board.obliged - board.excused), minutes: asked("menit", GateNeed.usualMinutes),
            seconds: asked("detik", measured ?? GateNeed.usualSeconds))
        devices = board.devices
        language = visit.language
    }

    var values: [String: Any] {
        let inService = devices.count(where: \.isInService)
        return [
            "people": String(need.people), "minutes": String(need.minutes), "seconds": String(need.seconds),
            "answer": PageWords.gatesNeeded(need.gates, inService: inService, language),
            "code": inService >= need.gates ? "good" : "warn",
            "measured": measured.map { PageWords.secondsMeasured($0, language) }
                ?? PageWords.word("need_unmeasured", language),
        ]
    }
}
