import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts

struct AsnImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "import", Help.asnImport) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asnImport["files"]))
    var files: [String]

    @Flag(help: ArgumentHelp(Help.asnImport["dry-run"]))
    var dryRun = false

    @Option(help: ArgumentHelp(Help.asnImport["map"], valueName: "field=column"))
    var map: [ColumnChoice] = []

    @Option(help: ArgumentHelp(Help.asnImport["quarantine"], valueName: "file.csv"))
    var quarantine: String?

    @Option(help: ArgumentHelp(Help.asnImport["deactivate-missing"], valueName: "number"))
    var deactivateMissing: Int?

    func run() async throws {
        if let quarantine { try QuarantineFile(path: quarantine).check(besides: files) }
        let registry = try await common.open()
        let columns = Dictionary(map.map { ($0.field, $0.column) }, uniquingKeysWith: { $1 })
        let reading = try await ListReading(registry: registry, columns: columns).plan(
            of: files.map { ListSource(path: $0) })
        let plan = reading.plan
        if let deactivateMissing, deactivateMissing != plan.missing.count {
            throw RegistryError(.missingCountDiffers, subject: "\(deactivateMissing)", detail: "\(plan.missing.count)")
        }
        if let quarantine { try QuarantineFile(path: quarantine).write(plan.quarantined) }
        if !dryRun {
            try await registry.apply(
                plan,
                basedOn: reading.revision,
                deactivating: deactivateMissing,
                by: common.userName,
            )
        }
        let planned = dryRun ? plan.newUnits.map { ($0.id, $0.name) } : []
        let units = try await registry.unitNames().merging(planned, uniquingKeysWith: { $1 })
        common.show(
            ImportAnswer(
                lists: reading,
                units: units,
                isDryRun: dryRun,
                deactivated: deactivateMissing,
                quarantineFile: quarantine,
            ),
        )
    }
}

/// `nip=NOMOR INDUK` or `nip=C`.
struct ColumnChoice: ExpressibleByArgument {
    var field: ListField
    var column: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let field = ListField(rawValue: parts[0].lowercased()) else { return nil }
        self.field = field
        column = String(parts[1])
    }

    static var allValueStrings: [String] { ListField.allCases.map { "\($0.rawValue)=…" } }
}
