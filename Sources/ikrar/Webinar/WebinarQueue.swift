import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct WebinarQueue: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "queue", Help.webinarQueue) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Flag(help: ArgumentHelp(Help.webinarQueue["settled"]))
    var settled = false

    func run() async throws {
        let registry = try await common.open()
        if settled {
            return common.show(SettledAnswer(lines: try await registry.settledParticipants(of: Event.ID(event))))
        }
        common.show(WebinarQueueAnswer(lines: try await registry.webinarQueue(of: Event.ID(event))))
    }
}

/// Participants whom a person has settled.
struct SettledAnswer: Answer {
    var lines: [WebinarSheet.Line]

    var json: JSONValue { .object(["settled": .array(lines.map { .object($0.settledMembers) })]) }

    func text(_ language: Language) -> String {
        guard !lines.isEmpty else { return Say.webinarNothingSettled(language) }
        var table = TextTable([
            Say.WebinarColumn.row, Say.WebinarColumn.minutes, Say.WebinarColumn.shown, Say.WebinarColumn.email,
            Say.WebinarColumn.person,
        ])
        for line in lines {
            table.add([
                "\(line.row ?? 0)", line.participant.minutes.map(String.init) ?? "-", line.participant.shown,
                line.participant.email, line.person.map { "\($0.nip.digits) \($0.name.printed), \($0.unit)" } ?? "-",
            ])
        }
        return table.text
    }
}

/// Participants who are left for a person to settle.
struct WebinarQueueAnswer: Answer {
    var lines: [WebinarSheet.Line]

    var json: JSONValue {
        .object([
            "queued": .array(lines.filter { $0.state == .queued }.map(members)),
            "unknown": .array(lines.filter { $0.state == .unknown }.map(members)),
        ])
    }

    func text(_ language: Language) -> String {
        guard !lines.isEmpty else { return Say.webinarQueueEmpty(language) }
        var table = TextTable([
            Say.WebinarColumn.row, Say.WebinarColumn.minutes, Say.WebinarColumn.shown, Say.WebinarColumn.email,
            Say.WebinarColumn.candidates,
        ])
        for line in lines {
            let first = line.candidates.first
            table.add([
                "\(line.row ?? 0)", line.participant.minutes.map(String.init) ?? "-", line.participant.shown,
                line.participant.email, first.map { said($0, language) } ?? "-",
            ])
            for candidate in line.candidates.dropFirst() { table.add(["", "", "", "", said(candidate, language)]) }
        }
        return table.text
    }

    /// Who is left, with what tells the candidates apart.
    private func members(_ line: WebinarSheet.Line) -> JSONValue {
        let candidates = line.candidates.map { person, reason in
            JSONValue.object([
                "nip": .text(person.nip.digits), "name": .text(person.name.printed), "unit": .text(person.unit),
                "opd": .text(person.opd), "position": .text(person.position), "why": .text(reason.rawValue),
            ])
        }
        return .object(
            line.members.merging(
                ["candidates": .array(candidates), "row": .optional(line.row)], uniquingKeysWith: { $1 }))
    }

    private func said(
        _ candidate: (person: WebinarPerson, reason: MatchCandidate.Reason), _ language: Language
    ) -> String {
        let person = candidate.person
        let place = [person.position, person.unit, person.opd].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(person.nip.digits) \(person.name.printed), \(place) (\(candidate.reason.label(language)))"
    }
}
