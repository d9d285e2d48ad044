import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficeLink

struct SyncPush: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "push", Help.syncPush) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.syncPush["office"]))
    var office: String

    @Option(help: ArgumentHelp(Help.syncPush["event"]))
    var event: String?

    @Option(help: ArgumentHelp(Help.syncPush["token-file"], valueName: "file"))
    var tokenFile: String?

    @Option(help: ArgumentHelp(Help.syncPush["ca"], valueName: "file.pem"))
    var ca: String?

    @Flag(help: ArgumentHelp(Help.syncPush["dry-run"]))
    var dryRun = false

    func run() async throws {
        let address = try OfficeAddress(office)
        let token = try (tokenFile ?? environment("IKRAR_TOKEN_FILE")).map { try APITokenFile(path: $0).read() }
        let registry = try await common.open(runsInPlace: false)
        let zone = try await registry.zone()
        let forwardings = try await forwardings(of: registry)
        guard !dryRun else {
            return common.show(PushAnswer(office: address.text, forwardings: forwardings, report: nil, zone: zone))
        }
        let report = try await push(forwardings, of: registry, to: address, token)
        let answer = PushAnswer(office: address.text, forwardings: forwardings, report: report, zone: zone)
        common.show(answer)
        if let offset = report.clockOffset, report.hasClockOff { common.remark(Say.pushClockOff(Int(offset))) }
        let refused = report.devices.filter { $0.refusal != nil }.map(\.name)
        guard refused.isEmpty else { throw InputError(Say.pushDevicesRefused(refused), status: Failure.notAllowed) }
    }

    private func forwardings(of registry: Registry) async throws -> [Forwarding] {
        if let event { return [try await registry.forwarding(of: Event.ID(event))] }
        var all: [Forwarding] = []
        for event in try await registry.events() {
            let forwarding = try await registry.forwarding(of: event.id)
            if forwarding.scans + forwarding.paper + forwarding.reports > 0 { all.append(forwarding) }
        }
        return all
    }

    private func push(
        _ forwardings: [Forwarding], of registry: Registry, to address: OfficeAddress, _ token: String?
    ) async throws -> PushReport {
        let passes = OfficePassFile(path: try common.place.officePassFile).keeping
        let (user, authority) = (common.userName, ca)
        let bar = Progress(Say.pushing.current, total: forwardings.reduce(0) { $0 + $1.scans })
        defer { bar.finish() }
        return try await Interruption.stopping(saying: Say.pushStopped) {
            try await OfficeLink.open(to: address, trusting: authority) { link in
                try await OfficePush(over: link, from: registry, apiToken: token, passes: passes, by: user)
                    .run(forwardings) { bar.advance(by: $0) }
            }
        }
    }
}
