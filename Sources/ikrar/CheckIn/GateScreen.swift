import IkrarRegistry
import IkrarTexts
import PlainJSON

/// What the operator sees and hears: one answer a line, in big plain words, with colour and a bell on a terminal.
struct GateScreen {
    let asJSON: Bool
    let zone: Zone
    private let terminal = Terminal.standardOutput

    init(asJSON: Bool, zone: Zone) {
        self.asJSON = asJSON
        self.zone = zone
    }

    func show(_ answers: [(line: Int, answer: ScanAnswer)]) {
        var text = ""
        for (line, answer) in answers {
            text += asJSON ? json(line, answer).line : words(answer)
            text += "\n"
        }
        terminal.write(text)
    }

    func close(_ tally: GateTally) {
        Terminal.standardError.line(
            Say.gateClosed(
                scans: tally.scans,
                accepted: tally.accepted,
                noticed: tally.noticed,
                refused: tally.refused,
                replayed: tally.replayed,
                busy: tally.busy,
            ).current,
        )
    }

    private func json(_ line: Int, _ answer: ScanAnswer) -> JSONValue {
        let person: JSONValue =
            answer.person.map { card in
                .object([
                    "name": .text(card.name), "unit": .text(card.unit), "opd": .text(card.opd),
                    "position": .text(card.position),
                ])
            } ?? .null
        return .object([
            "line": .number(line), "id": .text(answer.id.rawValue),
            "disposition": .text(answer.disposition.rawValue), "outcome": .text(answer.outcome.rawValue),
            "replay": .flag(answer.replay), "person": person, "at": .text(answer.at.iso(in: zone)),
            "firstAt": .optional(answer.firstAt?.iso(in: zone)), "firstGate": .optional(answer.firstGate),
            "firstDevice": .optional(answer.firstDevice), "minutesLate": .optional(answer.minutesLate),
            "review": .flag(!answer.review.isEmpty),
            "reviewReasons": .array(answer.review.map { .text($0.rawValue) }),
            "since": .optional(answer.since?.iso(in: zone)),
        ])
    }

    private func words(_ answer: ScanAnswer) -> String {
        let verdict = GateWords(answer, zone: zone).verdict.current
        let shown = colour(answer.disposition, verdict)
        let sound = terminal.isInteractive ? bell(answer.disposition) : ""
        guard let person = answer.person else { return shown + sound }
        let places = person.unit == person.opd ? [person.unit] : [person.unit, person.opd]
        let rest = ([person.position] + places).filter { !$0.isEmpty }.joined(separator: " · ")
        let width = terminal.isInteractive ? terminal.columns : Int.max
        let isShort = verdict.count + person.name.count + rest.count + 7 <= width
        // Where a line is too short for all of it, the name stays beside the verdict and the rest is cut, not wrapped.
        let detail = isShort ? " · \(rest)" : "\n     " + Self.cut(rest, to: width - 6)
        return "\(shown)  \(person.name)\(detail)\(sound)"
    }

    private static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
    }

    /// Bright letters on a field of colour: readable in the sun, and still words without the colour.
    private func colour(_ disposition: ScanOutcome.Disposition, _ text: String) -> String {
        guard terminal.hasColour else { return text }
        let field =
            switch disposition {
            case .accept: "42;30"
            case .notice: "43;30"
            case .refuse: "41;97"
            case .retry: "45;97"
            }
        return "\u{1B}[1;\(field)m \(text) \u{1B}[0m"
    }

    /// One bell for yes, none for a notice, three for no.
    private func bell(_ disposition: ScanOutcome.Disposition) -> String {
        switch disposition {
        case .accept: "\u{07}"
        case .notice: ""
        case .refuse, .retry: "\u{07}\u{07}\u{07}"
        }
    }
}

/// An outcome with what the operator should know beside it: `SUDAH HADIR 07.31 Gerbang Utara`.
struct GateWords {
    let verdict: Text

    init(_ answer: ScanAnswer, zone: Zone) {
        let since = answer.since.map { $0.local(in: zone).clock(seconds: false) }
        let first = answer.firstAt.map { $0.local(in: zone).clock(seconds: false) }
        verdict = Say.verdict(
            answer.outcome,
            minutesLate: answer.minutesLate,
            since: since,
            sinceDay: answer.since.map { "\($0.local(in: zone).date)" },
            firstAt: first,
            firstGate: answer.firstGate,
            isReplay: answer.replay,
        )
    }
}
