public import IkrarRegistry
internal import OfficePaper
internal import PageDrawing
public import PageLayout
internal import Synchronization

/// Prints the documents of an event into a folder, on all cores.
///
/// The same registry at the same time gives the same bytes. The folder is never found half written, and documents of other kinds
/// that were printed into it before stay.
public struct DocumentPrinter: Sendable {
    public var templates: PrintTemplates
    public var event: EventSummary
    public var kind: Event.Kind
    public var particulars: DocumentParticulars
    public var paper: Paper
    public var format: DocumentFormat
    public var audience: DocumentAudience
    /// Threads; all cores when `nil`.
    public var workers: Int?

    public init(
        templates: PrintTemplates,
        event: EventSummary,
        kind: Event.Kind,
        particulars: DocumentParticulars = DocumentParticulars(),
        paper: Paper = .f4,
        format: DocumentFormat = .pdf,
        audience: DocumentAudience = .hr,
        workers: Int? = nil
    ) {
        self.templates = templates
        self.event = event
        self.kind = kind
        self.particulars = particulars
        self.paper = paper
        self.format = format
        self.audience = audience
        self.workers = workers
    }

    /// Blocks until all is written, and uses other threads for it: not for a thread of Swift's cooperative pool.
    ///
    /// - Parameters:
    ///   - folder: Made with its parents when it is not there.
    ///   - isPartial: Not all OPD, or not all people: files of the others stay.
    ///   - progress: Told the files done and the files in all, from any thread.
    /// - Throws: ``DocumentError``, `DrawingError`; of paktas of an event without a text of its own, `TemplateFindings` and
    ///   `RegistryError` `pledgePointMissing` for what is wrong with the templates'. The folder is then as it was.
    public func print(
        _ order: DocumentOrder,
        to folder: String,
        isPartial: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> PrintedDocuments {
        let output = OutputFolder(folder)
        let naming = DocumentNaming(of: order, for: audience, in: output.path)
        let fonts = try FontShelf(families: templates.families)
        let works = DocumentWorks(printer: self, naming: naming, pledge: try pledge(for: order))
            .works(of: order, fonts)
        let files = try works.map { format == .pdf ? [$0.stem] : try pictures(of: $0, fonts) }
        let pages = Atomic<Int>(0)
        let squeezed = SqueezedTexts()
        let jobs = zip(works, files).enumerated().map { place, job in
            let (work, stems) = job
            return FileJob<FontShelf>(name: stems[0] + ending, opd: work.opd, weight: work.weight) { path, fonts in
                let count = try write(work, stems, to: path, fonts) { squeezed.look(at: $0.marks, of: place) }
                pages.add(count, ordering: .relaxed)
            }
        }
        let run = FileJobs(jobs, workers: workers) { [families = templates.families] in
            try FontShelf(families: families)
        }
        let names = zip(works, files).flatMap { work, stems in
            stems.map { FolderRecord.File(name: $0 + ending, opd: work.opd) }
        }
        let stems = Set(works.map(\.stem))
        let content = FolderContent(event: event.id, files: names) { file in
            let isAnother = isPartial && !stems.contains(DocumentNaming.stem(ofFile: file.name))
            return isAnother || !naming.isOfOrder(file)
        }
        let outcome = try output.replace(with: content) { staging in
            pages.store(0, ordering: .relaxed)
            squeezed.forget()
            try run.run(in: staging, progress)
        }
        return PrintedDocuments(
            folder: output.path,
            files: content.names.sorted(),
            pages: pages.load(ordering: .relaxed),
            kept: outcome.foreign,
            squeezed: squeezed.all,
        )
    }

    /// The event's own words, in their latest version; else the templates'.
    private func pledge(for order: DocumentOrder) throws -> DocumentFields {
        guard order.kinds.contains(.pledge) else { return DocumentFields() }
        if let text = event.pledgeTexts.last { return DocumentFields(text) }
        return DocumentFields(shipped: try templates.pledge())
    }

    private var ending: String { ".\(format.rawValue)" }

    /// Dots an inch: what screens show well and scanners read.
    private static let dotsPerInch = 150.0

    /// The names of a document's pictures: how many pages it has is known when it has been laid out.
    private func pictures(of work: DocumentWork, _ fonts: FontShelf) throws -> [String] {
        var count = 0
        try work.eachPage(fonts) { _ in count += 1 }
        return DocumentNaming.stems(ofPages: count, work.stem)
    }

    /// - Parameters:
    ///   - stems: Of the files of its pages, when each has one.
    ///   - seen: Told every page that was written.
    /// - Returns: How many pages there are.
    private func write(
        _ work: DocumentWork, _ stems: [String], to path: String, _ fonts: FontShelf, seen: (Page) -> Void
    ) throws -> Int {
        var count = 0
        switch format {
        case .pdf:
            let writer = try PDFWriter(path: path, properties: properties(work), fonts: fonts)
            try work.eachPage(fonts) { page in
                try writer.add(page)
                seen(page)
                count += 1
            }
            try writer.finish()
        case .png:
            let folder = FolderCalls.parent(of: path)
            try work.eachPage(fonts) { page in
                let picture = "\(folder)/\(stems[count])\(ending)"
                try PageImage.write(page, to: picture, dotsPerInch: Self.dotsPerInch, fonts: fonts)
                seen(page)
                count += 1
            }
        }
        return count
    }

    private func properties(_ work: DocumentWork) -> DocumentProperties {
        DocumentProperties(
            title: [work.title, event.title, work.opd].filter { !$0.isEmpty }.joined(separator: " – "),
            author: event.agency,
            subject: "\(event.title), \(RosterWording.occasion(event))",
            language: "id-ID",
            created: event.asOf.microseconds / 1_000_000,
            program: "ikrar",
        )
    }
}
