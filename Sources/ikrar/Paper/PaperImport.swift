import ArgumentParser
import Glibc
import IkrarRegistry
import IkrarTexts
import PaperReading
import PlainJSON
import RegistryDocuments

struct PaperImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "import", Help.paperImport) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.paperImport["scans"]))
    var scans: [String]

    @Option(help: ArgumentHelp(Help.paperImport["out"], valueName: "folder"))
    var out = "out/paper"

    func run() async throws {
        let registry = try await common.open()
        // Every file is looked at before the first is read, so that a wrong name is told at once.
        let scans = try scans.map { try PaperScan(path: $0) }
        let folder = try ProposalFolder(path: out)
        defer { folder.tidy() }
        var reading = SheetReading(registry: registry, folder: folder)
        let sheets = try await registry.signedSheets()
        for scan in scans { try await reading.read(scan, sheets) }
        for gap in reading.gaps {
            common.remark(Say.paperUnreadPage(path: gap.path, page: gap.page, reason: gap.reason))
        }
        for again in reading.repetitions {
            common.remark(
                Say.paperReadBefore(path: again.path, page: again.page, sheet: again.sheet, first: again.first))
        }
        for stranger in reading.strangers {
            common.remark(Say.paperUnknownRow(sheet: stranger.sheet, row: stranger.row))
        }
        for list in reading.missing {
            common.remark(Say.paperMissingPages(opd: list.opd, pages: list.pages, of: list.of))
        }
        guard !reading.rows.isEmpty else { throw InputError(Say.paperNothingRead) }
        let events = Set(reading.rows.map(\.event)).sorted()
        var files: [String] = []
        for event in events {
            files.append(
                try folder.write(
                    reading.rows.filter { $0.event == event }, of: event, agency: try await registry.agency(),
                    asOf: registry.now))
        }
        common.show(PaperImportAnswer(reading: reading, files: files))
    }
}

private struct PaperImportAnswer: Answer {
    var reading: SheetReading
    var files: [String]

    private func count(_ kind: PaperProposal.Reading) -> Int { reading.rows.count { $0.reading == kind } }
    private var known: Int { reading.rows.count { $0.person.at != nil } }

    var json: JSONValue {
        .object([
            "sheets": .number(reading.sheets), "rows": .number(reading.rows.count), "signed": .number(count(.signed)),
            "empty": .number(count(.empty)), "unclear": .number(count(.unclear)), "known": .number(known),
            "files": .array(files.map { .text($0) }),
            "unread": .array(
                reading.gaps.map { gap in
                    .object([
                        "file": .text(gap.path), "page": .number(gap.page), "reason": .text(gap.reason.current),
                    ])
                }),
            "repeated": .array(
                reading.repetitions.map { again in
                    .object([
                        "file": .text(again.path), "page": .number(again.page), "sheet": .text(again.sheet),
                    ])
                }),
            "missing": .array(
                reading.missing.map { list in
                    .object([
                        "opd": .text(list.opd), "pages": .array(list.pages.map { .number($0) }), "of": .number(list.of),
                    ])
                }),
            "unknown": .array(
                reading.strangers.map { .object(["sheet": .text($0.sheet), "row": .text($0.row)]) }),
        ])
    }

    func text(_ language: Language) -> String {
        var table = TextTable([
            Say.PaperColumn.sheet, Say.PaperColumn.row, Say.PaperColumn.name, Say.PaperColumn.reading,
        ])
        for row in reading.rows {
            table.add([
                "\(row.opd) \(row.sheet)", "\(row.row)", row.person.name, row.reading.label(language),
            ])
        }
        let summary = Say.paperRead(
            sheets: reading.sheets,
            rows: reading.rows.count,
            signed: count(.signed),
            empty: count(.empty),
            unclear: count(.unclear),
            known: known,
            files: files,
        )
        return [table.text, "", summary(language)].joined(separator: "\n")
    }
}
