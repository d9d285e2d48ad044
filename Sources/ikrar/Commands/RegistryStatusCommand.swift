import ArgumentParser
import IkrarTexts
import PlainJSON
import RegistryStorage

struct RegistryStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "status", Help.registryStatus)
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var argument: RegistryArgument

    func run() async throws {
        let place = try argument.place(else: common)
        let status = try await RegistryStatus.of(place.driver(creating: false, runsInPlace: true))
        common.show(StatusAnswer(registry: place.name, status: status))
    }
}

private struct StatusAnswer: Answer {
    var registry: String
    var status: RegistryStatus

    private var sqlite: SQLiteStatus? {
        if case .sqlite(let status) = status.engine { status } else { nil }
    }

    private var postgres: PostgresStatus? {
        if case .postgres(let status) = status.engine { status } else { nil }
    }

    var json: JSONValue {
        let counts = status.counts.map { ($0.kind.rawValue, JSONValue.optional($0.rows)) }
        return .object([
            "registry": .text(registry),
            "engine": .text(sqlite == nil ? "postgres" : "sqlite"),
            "engineVersion": .text(status.engine.version),
            "schema": .number(Int(status.schema)),
            "knownSchema": .number(Int(Schema.newest)),
            "migrationPending": .flag(status.schema < Schema.newest),
            "agency": .optional(status.agency),
            "counts": .object(Dictionary(uniqueKeysWithValues: counts)),
            "bytes": .number(status.engine.bytes),
            "sqlite": sqlite.map(Self.json) ?? .null,
            "postgres": postgres.map(Self.json) ?? .null,
            "warnings": .array((postgres?.warnings ?? []).map { .text($0.rawValue) }),
        ])
    }

    private static func json(_ status: SQLiteStatus) -> JSONValue {
        .object(["journalMode": .text(status.journalMode), "synchronous": .number(status.synchronous)])
    }

    private static func json(_ status: PostgresStatus) -> JSONValue {
        .object([
            "host": .optional(status.host), "port": .optional(status.port), "isStandby": .flag(status.isStandby),
            "synchronousCommit": .text(status.synchronousCommit), "fsync": .flag(status.fsync),
            "fullPageWrites": .flag(status.fullPageWrites),
            "synchronousStandbyNames": .text(status.synchronousNames),
            "synchronousStandbys": status.synchronousStandbys.map { .array($0.map { .text($0) }) } ?? .null,
        ])
    }

    func text(_ language: Language) -> String {
        let lines = Say.RegistryLines(registry: registry, status: status).lines
        let width = lines.map { $0.label(language).count }.max() ?? 0
        let warnings = (postgres?.warnings ?? []).map { $0.text(language) }
        return
            (lines.map { line in
                let label = line.label(language)
                return label + String(repeating: " ", count: width - label.count + 2) + line.value(language)
            } + warnings).joined(separator: "\n")
    }
}
