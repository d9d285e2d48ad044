import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts

struct WebinarImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "import", Help.webinarImport) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.webinarImport["file"]))
    var file: String

    @Option(help: ArgumentHelp(Help.webinarImport["session"]))
    var session: String?

    @Option(help: ArgumentHelp(Help.webinarImport["zone"], valueName: "WIB|WITA|WIT|UTC|+hh:mm"))
    var zone: String?

    @Option(help: ArgumentHelp(Help.webinarImport["date"], valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(help: ArgumentHelp(Help.webinarImport["min-minutes"], valueName: "number"))
    var minMinutes: Int?

    @Option(help: ArgumentHelp(Help.webinarImport["min-percent"], valueName: "number"))
    var minPercent: Int?

    @Option(help: ArgumentHelp(Help.webinarImport["meeting"], valueName: "id"))
    var meeting: String?

    @Option(help: ArgumentHelp(Help.webinarImport["column"], valueName: "field=header"))
    var column: [ReportColumnChoice] = []

    @Flag(help: ArgumentHelp(Help.webinarImport["dry-run"]))
    var dryRun = false

    func run() async throws {
        let minimum = try minimum()
        let columns = Dictionary(column.map { ($0.field, $0.header) }, uniquingKeysWith: { $1 })
        let reading = WebinarReading(
            offset: try zone.map(Self.offset), date: try date.map(Self.day), meeting: meeting, columns: columns)
        let registry = try await common.open()
        let frame = try await frame(registry)
        let (report, content) = try reading.report(
            of: ListSource(path: file), on: frame.session, zone: frame.event.zone, remembered: frame.mappings,
            proposing: dryRun)
        remark(on: report)
        let sheet = try await registry.takeWebinar(
            report, file: file, content: content, event: frame.event.id, session: frame.session, minimum: minimum,
            mapping: columns.isEmpty ? nil : ReportMapping(columns), isTrial: dryRun, by: common.userName)
        common.show(WebinarImportAnswer(sheet: sheet, isDryRun: dryRun))
    }

    private func frame(
        _ registry: Registry
    ) async throws -> (event: Event, session: Session, mappings: [ReportMapping]) {
        do {
            return try await registry.webinarFrame(of: Event.ID(event), session: session.map { Session.ID($0) })
        } catch let error as RegistryError where error.code == .noSuchSession && session == nil {
            throw InputError(Say.webinarSessionMissing(error.choices, event: event))
        }
    }

    private func minimum() throws -> PresenceMinimum? {
        switch (minMinutes, minPercent) {
        case (nil, nil): return nil
        case (let minutes?, nil):
            guard (0...10_000).contains(minutes) else { throw InputError(Say.webinarBadMinimum(minutes)) }
            return minutes == 0 ? .any : .minutes(minutes)
        case (nil, let percent?):
            guard (0...100).contains(percent) else { throw InputError(Say.webinarBadMinimum(percent)) }
            return percent == 0 ? .any : .percent(percent)
        case (_?, _?): throw InputError(Say.webinarTwoMinimums)
        }
    }

    /// What does not stop a report, and is to be looked at.
    private func remark(on report: WebinarReport) {
        if report.timing.isProposed { common.remark(Say.webinarProposedZone(hours: report.timing.offset / 60)) }
        if !report.brokenLines.isEmpty { common.remark(Say.webinarBrokenLines(report.brokenLines, file: file)) }
        if !report.unreadLines.isEmpty { common.remark(Say.webinarUnreadLines(report.unreadLines, file: file)) }
        if !report.unknownHeaders.isEmpty {
            common.remark(Say.webinarUnknownHeaders(report.unknownHeaders, file: file))
        }
    }

    private static func day(_ text: String) throws -> CivilDate {
        guard let day = CivilDate(iso: text) else { throw RegistryError(.badTime, subject: text, detail: "--date") }
        return day
    }

    /// Minutes east of UTC.
    /// - Throws: ``ReportFault`` `badZone`.
    static func offset(_ text: String) throws -> Int {
        guard let offset = ReportTiming.offset(named: text) else { throw ReportFault(.badZone, file: "", value: text) }
        return offset
    }
}

/// `name=NAMA PESERTA`.
struct ReportColumnChoice: ExpressibleByArgument {
    var field: ReportField
    var header: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let field = ReportField(rawValue: String(parts[0])) else { return nil }
        self.field = field
        header = String(parts[1])
    }

    static var allValueStrings: [String] { ReportField.allCases.map { "\($0.rawValue)=…" } }
}
