import IkrarRegistry
import IkrarTexts

extension BoardView {
    /// The numbers of the whole event, the minutes, the queue.
    func writePeople(to live: inout LiveValues) {
        live["present"] = count(board.present)
        live["obliged"] = count(board.obliged)
        live["late"] = count(board.late)
        live["not_yet"] = count(board.notYet)
        live["not_yet_word"] = word(board.isOver ? "event_absent" : "board_not_yet")
        live["excused"] = count(board.excused)
        live["guests"] = count(board.guests)
        live["scans"] = count(board.scans)
        let expected = board.obliged - board.excused
        live["rate"] = Wording.percent(expected > 0 ? Double(board.present) / Double(expected) : nil, language)
        live["bar"] = String(expected > 0 ? min(1000, board.present * 1000 / expected) : 0)
        live["at"] = Wording.time(board.at, in: board.event.zone, language)
        live["state"] = board.event.state.label(language)
        live["state_class"] = "chip \(board.event.state.rawValue)"
        live["per_minute"] = count(Int(board.arrivalsPerMinute.rounded()))
        live["queue"] = queue
        live["bars"] = bars
        live["bars_most"] = PageWords.mostInAMinute(board.minutes.map(\.people).max() ?? 0, language)
    }

    private var queue: String {
        if board.isOver { return word("board_queue_over") }
        guard let queue = board.queue else { return word("board_queue_unknown") }
        return PageWords.queue(
            people: queue.expected, minutes: Int(queue.minutes.rounded(.up)), busyGates: queue.busyGates, language)
    }

    /// One outline of all bars: ten units wide and up to a hundred high each, the last minute at the right.
    private var bars: String {
        let most = max(1, board.minutes.map(\.people).max() ?? 1)
        return board.minutes.enumerated().map { place, minute in
            let height = minute.people == 0 ? 0 : max(1, minute.people * 100 / most)
            return "M\(place * 10 + 1) 100v-\(height)h8v\(height)z"
        }.joined()
    }

    /// Red with each reason in words, or ready.
    func writeReadiness(to live: inout LiveValues) {
        let reasons = board.readiness.map { $0.text(language) }
        live["ready_title"] =
            board.isReady ? word("board_ready") : board.isOver ? word("board_over") : word("board_not_ready")
        live["ready_class"] = board.isReady ? "readiness good" : "readiness bad"
        let shown = reasons.prefix(Self.shownReasons)
        let rest = reasons.count - shown.count
        live.set("ready", lines: shown + (rest > 0 ? [PageWords.furtherReasons(rest, language)] : []))
    }

    private static let shownReasons = 3
}

extension LiveValues {
    /// The texts alone, for a template.
    var texts: [String: String] {
        all.compactMapValues { if case .text(let text) = $0 { text } else { nil } }
    }
}
