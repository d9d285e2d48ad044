import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PledgeList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.pledgeList) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Flag(help: ArgumentHelp(Help.pledgeList["missing"]))
    var missing = false

    @Flag(help: ArgumentHelp(Help.pledgeList["pledged-not-present"]))
    var pledgedNotPresent = false

    @Flag(help: ArgumentHelp(Help.pledgeList["present-not-pledged"]))
    var presentNotPledged = false

    @Option(help: ArgumentHelp(Help.roster["opd"], valueName: "opd"))
    var opd: String?

    func validate() throws {
        guard [missing, pledgedNotPresent, presentNotPledged].count(where: \.self) <= 1 else {
            throw ValidationError("--missing, --pledged-not-present, --present-not-pledged")
        }
    }

    private var filter: PledgeFilter {
        if missing { return .missing }
        if pledgedNotPresent { return .pledgedNotPresent }
        return presentNotPledged ? .presentNotPledged : .pledged
    }

    func run() async throws {
        let registry = try await common.open()
        let opd = try await registry.opd(ifNamed: opd)
        let zone = try await registry.event(Event.ID(event)).event.zone
        let lines = try await registry.pledgeLines(of: Event.ID(event), filter, opd: opd?.id)
        guard !common.json else {
            for line in lines { Terminal.standardOutput.line(line.json(zone).line) }
            return
        }
        var table = TextTable([
            Say.Column.nip, Say.Column.name, Say.Column.opd, Say.Column.status, Say.Column.pledge, Say.Column.document,
            Say.Column.receipt,
        ])
        for line in lines {
            table.add([
                line.nip.digits, line.name, line.opd, line.status?.label.current ?? "",
                line.pledges.map(\.act.manner.label.current).joined(separator: ", "),
                line.pledges.map(\.document).first { !$0.isEmpty } ?? "",
                line.pledges.map(\.receipt.typed).joined(separator: " "),
            ])
        }
        Terminal.standardOutput.line(table.text)
        common.remark(Say.pledgesListed(filter, lines.count))
    }
}

extension PledgeLine {
    fileprivate func json(_ zone: Zone) -> JSONValue {
        .object([
            "nip": .text(nip.digits), "name": .text(name), "unit": .text(unit), "opd": .text(opd),
            "status": .optional(status?.rawValue), "pledges": .array(pledges.map { $0.json(zone) }),
        ])
    }
}

extension Pledge {
    func json(_ zone: Zone) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .text(id.rawValue), "act": .text(act.id.rawValue), "manner": .text(act.manner.rawValue),
            "at": .text(at.iso(in: zone)), "document": .text(document), "receipt": .text(receipt.typed),
            "version": .number(act.version), "recordedBy": .text(act.recordedBy),
            "recordedAt": .text(act.recordedAt.iso(in: zone)), "ledBy": .null, "readBy": .null, "witnesses": .array([]),
            "filedBy": .null,
            "withdrawn": withdrawal.map { withdrawal in
                .object([
                    "at": .text(withdrawal.at.iso(in: zone)), "by": .text(withdrawal.by),
                    "reason": .text(withdrawal.why),
                ])
            } ?? .null,
        ]
        switch act.kind {
        case .spoken(let ceremony):
            members["ledBy"] = .text(ceremony.ledBy)
            members["readBy"] = .text(ceremony.readBy)
            members["witnesses"] = .array(ceremony.witnesses.map { .text($0) })
        case .paper(let keeper): members["filedBy"] = .text(keeper)
        case .page: break
        }
        return .object(members)
    }

    /// When they pledged: of paper only the day is known.
    func when(_ zone: Zone) -> String {
        act.manner == .paper ? at.local(in: zone).date.description : at.shown(in: zone)
    }
}
