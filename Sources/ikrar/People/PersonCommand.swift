import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PersonCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "person", Help.person, subcommands: [PersonHistoryCommand.self])
    }
}

struct PersonHistoryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "history", Help.personHistory) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    func run() async throws {
        let registry = try await common.open()
        common.show(try await registry.history(of: try registry.nip(nip)))
    }
}

extension PersonHistory: Answer {
    var json: JSONValue {
        .object([
            "nip": .text(person.person.nip.digits), "name": .text(person.person.name.printed),
            "unit": .text(person.unit), "opd": .text(person.opd), "hasPledged": .flag(hasPledged),
            "events": .array(lines.map(\.json)), "duta": .array(terms.map(\.json)),
        ])
    }

    func text(_ language: Language) -> String {
        let head = "\(person.person.name.printed) (\(person.person.nip.spaced)), \(person.opd)"
        let verdict = (hasPledged ? Say.hasPledged : Say.neverPledged)(language)
        guard !lines.isEmpty else { return [head, Say.noEvents(language), verdict].joined(separator: "\n") }
        var table = TextTable([
            Say.Column.event, Say.Column.starts, Say.Column.status, Say.Column.time, Say.Column.pledge,
            Say.Column.document,
        ])
        for line in lines {
            let zone = line.event.zone
            table.add([
                line.event.title, line.event.starts.shown(in: zone), line.attended?.shown(language) ?? "",
                line.attended?.at?.local(in: zone).clock(seconds: false) ?? "",
                line.standing.map { "\($0.act.manner.label(language)) \($0.when(zone))" }.joined(separator: ", "),
                line.standing.map(\.document).first { !$0.isEmpty } ?? "",
            ])
        }
        let duta = terms.map { Say.dutaTerm("\($0.from)", "\($0.end?.on ?? $0.until)", decree: $0.decree)(language) }
        return ([head, table.text, verdict] + duta).joined(separator: "\n")
    }
}

extension PersonHistory.Line {
    fileprivate var standing: [Pledge] { pledges.filter(\.stands) }

    fileprivate var json: JSONValue {
        let zone = event.zone
        return .object([
            "event": .text(event.id.rawValue), "title": .text(event.title), "kind": .text(event.kind.rawValue),
            "starts": .text(event.starts.iso(in: zone)), "status": .optional(attended?.status.rawValue),
            "at": .optional(attended?.at?.iso(in: zone)), "gate": .optional(attended?.gate),
            "minutesLate": .optional(attended?.minutesLate), "guest": .flag(attended?.isGuest ?? false),
            "excuse": attended?.excuse.map {
                .object(["kind": .text($0.kind.rawValue), "document": .text($0.document)])
            } ?? .null,
            "correction": attended?.correction.map { correction in
                .object([
                    "document": .text(correction.document), "proposedBy": .text(correction.proposedBy),
                    "approvedBy": .text(correction.approvedBy),
                    "approvedAt": .text(correction.approvedAt.iso(in: zone)),
                ])
            } ?? .null,
            "hall": attended?.hall.map { hall in
                .object([
                    "place": .text(hall.place), "document": .text(hall.document), "declared": .flag(hall.counts),
                ])
            } ?? .null,
            "pledges": .array(pledges.map { $0.json(zone) }),
        ])
    }
}

extension PersonalPage.Attended {
    fileprivate func shown(_ language: Language) -> String {
        status == .excused ? excuse?.kind.label(language) ?? status.label(language) : statusLabel(language)
    }
}
