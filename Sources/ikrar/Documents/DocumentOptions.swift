public import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
public import PageLayout
import PlainJSON
public import RegistryDocuments

/// What every document's command takes.
struct DocumentOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Help.documentOptions["opd"], valueName: "opd"))
    var opd: [String] = []

    @Option(help: ArgumentHelp(Help.documentOptions["format"], valueName: "pdf|png"))
    var format = DocumentFormat.pdf

    @Option(help: ArgumentHelp(Help.documentOptions["paper"], valueName: "A4|F4"))
    var paper = Paper.f4

    @Option(help: ArgumentHelp(Help.documentOptions["out"], valueName: "folder"))
    var out: String?

    @Option(help: ArgumentHelp(Help.documentOptions["templates"], valueName: "folder"))
    var templates: String?
}

/// Besides, what the documents of one event take.
struct EventDocumentOptions: ParsableArguments {
    @OptionGroup var document: DocumentOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Flag(name: .customLong("public"), help: ArgumentHelp(Help.documentOptions["public"]))
    var isPublic = false

    @Option(help: ArgumentHelp(Help.documentOptions["number"], valueName: "number"))
    var number: String?

    var common: CommonOptions { document.common }
    var id: Event.ID { Event.ID(event) }
    var audience: DocumentAudience { isPublic ? .public : .hr }

    /// With what the options say.
    var particulars: DocumentParticulars {
        var particulars = DocumentParticulars()
        particulars.number = number ?? ""
        return particulars
    }

    /// - Throws: `ValidationError` for a number with a field that the document does not have.
    private func check(_ particulars: DocumentParticulars, for order: DocumentOrder) throws {
        let rest = order.hasSerials ? particulars.number.replacing("{serial}", with: "") : particulars.number
        guard !rest.contains("{") else { throw ValidationError(Say.numberFields(hasSerials: order.hasSerials).current) }
    }

    /// Tells when a paper that says how the event went comes too early.
    func remarkUnlessOver(_ registry: Registry) async throws {
        let (event, sessions) = try await registry.event(id)
        guard event.state == .open else { return }
        let starts = sessions.map(\.starts).min() ?? event.starts
        common.remark(Say.notOver(event.id.rawValue, hasBegun: registry.now >= starts))
    }

    /// Prints an order, and shows what became of it.
    /// - Parameters:
    ///   - leader: As an option names who led; `nil` where none does.
    ///   - isPartial: Not all OPD.
    ///   - people: How many people the documents tell of.
    func print(
        _ order: DocumentOrder,
        of event: EventSummary,
        for registry: Registry,
        _ particulars: DocumentParticulars,
        leader: String? = nil,
        isPartial: Bool,
        people: Int
    ) async throws {
        try check(particulars, for: order)
        let templates = try PrintTemplates(try TemplatePlace.folder(named: document.templates), for: order.kinds)
        if !particulars.number.isEmpty, !templates.filesWithoutNumber.isEmpty {
            throw InputError(Say.noNumber(in: templates.filesWithoutNumber))
        }
        if let line = templates.inventedLetterhead(for: event.agency) {
            common.remark(Say.inventedLetterhead(line, agency: event.agency))
        }
        if let leader, templates.agency.signatory(called: leader) == nil {
            common.remark(Say.leaderIsName(leader, positions: templates.agency.positions))
        }
        let printer = DocumentPrinter(
            templates: templates,
            event: event,
            kind: try await registry.event(id).event.kind,
            particulars: particulars,
            paper: document.paper,
            format: document.format,
            audience: audience,
        )
        let folder = document.out ?? "out/documents/\(event.id)"
        let progress = Progress(Say.printing.current, total: 1000)
        let printed = try await onThreadOfItsOwn {
            try printer.print(order, to: folder, isPartial: isPartial) { done, total in
                progress.advance(to: done * 1000 / max(1, total))
            }
        }
        progress.finish()
        common.show(PrintedAnswer(event: event.id, printed: printed, people: people))
    }
}

extension DocumentFormat: ExpressibleByArgument {}

extension Paper: ExpressibleByArgument {
    /// `A4`, `f4`
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

private struct PrintedAnswer: Answer {
    var event: String
    var printed: PrintedDocuments
    var people: Int

    var json: JSONValue {
        .object([
            "event": .text(event), "folder": .text(printed.folder), "files": .array(printed.files.map { .text($0) }),
            "pages": .number(printed.pages), "people": .number(people), "kept": .array(printed.kept.map { .text($0) }),
            "squeezed": .array(printed.squeezed.map { .text($0) }),
        ])
    }

    func text(_ language: Language) -> String {
        let said = Say.documentsPrinted(
            files: printed.files.count,
            pages: printed.pages,
            people: people,
            folder: printed.folder,
            kept: printed.kept,
        )(language)
        return printed.squeezed.isEmpty ? said : "\(said)\n\(Say.squeezed(printed.squeezed)(language))"
    }
}
