import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct ScanCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "scan", Help.scan, subcommands: [ScanList.self, ScanAnnul.self])
    }
}

struct ScanList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.scanList) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Flag(help: ArgumentHelp(Help.scanList["review"]))
    var review = false

    @Option(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String?

    func run() async throws {
        let registry = try await common.open()
        let nip = try nip.map { try registry.nip($0) }
        let zone = try await registry.event(Event.ID(event)).event.zone
        let asJSON = common.json
        let onlyReview = review
        try await registry.eachScan(of: Event.ID(event), nip: nip) { scan in
            guard !onlyReview || !scan.review.isEmpty else { return }
            Terminal.standardOutput.line(asJSON ? scan.json(zone).line : scan.row(zone))
        }
    }
}

struct ScanAnnul: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "annul", Help.scanAnnul) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.scanAnnul["scan"]))
    var scan: String

    @Option(help: ArgumentHelp(Help.badge["reason"]))
    var reason: String

    @Option(help: ArgumentHelp(Help.scanAnnul["supervisor"], valueName: "name"))
    var supervisor: String?

    func run() async throws {
        let registry = try await common.open()
        let result = try await registry.annul(
            ScanAttempt.ID(scan),
            reason: reason,
            by: common.userName,
            supervisor: supervisor,
        )
        let zone = try await registry.event(result.scan.event).event.zone
        let now: JSONValue =
            result.attendance.map { attendance in
                .object([
                    "scan": .text(attendance.scan.rawValue), "at": .text(attendance.at.iso(in: zone)),
                    "gate": .text(attendance.gate), "minutesLate": .optional(attendance.minutesLate),
                ])
            } ?? .null
        let sentence = Say.scanAnnulled(
            result.scan.name ?? "",
            stillPresent: result.attendance.map { "\($0.at.shown(in: zone)) \($0.gate)" },
        )
        common.show(Done(sentence, ["scan": .text(scan), "attendance": now]))
    }
}

extension ScanRecord {
    fileprivate func json(_ zone: Zone) -> JSONValue {
        .object([
            "id": .text(id.rawValue), "event": .text(event.rawValue), "session": .optional(session?.rawValue),
            "device": .text(device.rawValue), "seq": .number(Int(sequence)), "gate": .text(gate),
            "operator": .text(self.operator), "nip": .optional(nip?.digits), "name": .optional(name),
            "channel": .text(channel.rawValue), "mode": .text(mode.rawValue),
            "deviceTime": .text(deviceTime.iso(in: zone)), "receivedAt": .text(receivedAt.iso(in: zone)),
            "at": .text(at.iso(in: zone)), "outcome": .text(outcome.rawValue),
            "disposition": .text(outcome.disposition.rawValue), "overruled": .optional(overruled?.rawValue),
            "local": .optional(localOutcome?.rawValue), "minutesLate": .optional(minutesLate),
            "review": .flag(!review.isEmpty), "reviewReasons": .array(review.map { .text($0.rawValue) }),
            "guest": .flag(isGuest && person != nil),
            "annulled": annulment.map { annulment in
                .object([
                    "at": .text(annulment.at.iso(in: zone)), "by": .text(annulment.by),
                    "reason": .text(annulment.reason),
                ])
            } ?? .null,
        ])
    }

    fileprivate func row(_ zone: Zone) -> String {
        let marks = review.map(\.label.current) + (annulment.map { [Say.annulled($0.reason).current] } ?? [])
        let cells = [at.shown(in: zone), gate, outcome.word.current, name ?? "—", id.rawValue] + marks
        return cells.joined(separator: "  ")
    }
}
