import IkrarRegistry
import NIOPosix
import OfficePaper
import RegistryDocuments

/// Rosters and recaps as files to take home.
struct RosterDownloads: Sendable {
    let registry: Registry
    /// The folder of templates.
    let templates: String
    let prints: PrintQueue
    /// For what is written without being printed: programs ask for many at once.
    private let reads: Places

    init(registry: Registry, templates: String, prints: PrintQueue, reads: Places = Places(16, ofOne: 8)) {
        self.registry = registry
        self.templates = templates
        self.prints = prints
        self.reads = reads
    }

    /// The OPD's roster, for whoever may read whole NIP and every excuse unless `isMasked`.
    /// - Parameter user: Whose place it takes.
    /// - Throws: `RegistryError` `noSuchEvent`, `eventNotOpen`, `noSuchUnit`; ``WebError`` `forbidden` for a masked one in a
    ///   format that cannot be masked, `tooBusy`.
    func roster(
        of event: Event.ID, opd: OrgUnit.ID, _ format: DownloadFormat, audience: CSVAudience, isMasked: Bool = false,
        for user: String
    ) async throws -> Download {
        guard !isMasked || format.isMaskable else { throw WebError(.forbidden) }
        let place = try format.roster == nil ? prints.place(for: user) : reads.take(for: user)
        let bytes = try await bytes(of: try await roster(of: event, opd: opd), event, format, audience, isMasked)
        return Download(bytes: bytes, place: place)
    }

    /// As programs read it, on one line.
    /// - Throws: As ``roster(of:opd:_:audience:isMasked:for:)``.
    func line(of event: Event.ID, opd: OrgUnit.ID, isMasked: Bool, for user: String) async throws -> Download {
        let place = try reads.take(for: user)
        let roster = try await roster(of: event, opd: opd)
        let line = isMasked ? try RosterJSON.line(roster.masked) : try RosterJSON.line(roster)
        return Download(bytes: Array(line.utf8), place: place)
    }

    private func bytes(
        of roster: Roster, _ event: Event.ID, _ format: DownloadFormat, _ audience: CSVAudience, _ isMasked: Bool
    ) async throws -> [UInt8] {
        if isMasked, format == .json { return Array(try RosterJSON.line(roster.masked).utf8) }
        guard let own = format.roster else {
            return try await print(.filledLists([roster]), roster.event, of: event, isMasked ? .auditor : .hr)
        }
        return try await NIOThreadPool.singleton.runIfActive {
            let folder = try WorkFolder()
            try RosterWriter(formats: [own], audience: audience)
                .write(roster, as: own, to: "\(folder.path)/\(own.rawValue)")
            return try folder.bytes(of: own.rawValue)
        }
    }

    private func roster(of event: Event.ID, opd: OrgUnit.ID) async throws -> Roster {
        var found: Roster?
        _ = try await registry.rosters(of: event, opd: opd) { found = $0 }
        guard let found else { throw RegistryError(.noSuchUnit, subject: opd.rawValue) }
        return found
    }

    /// The recap of all OPD.
    /// - Parameter isMasked: Without the people that a workbook holds besides.
    /// - Throws: As ``roster(of:opd:_:audience:isMasked:for:)``.
    func recap(
        of event: Event.ID, _ format: DownloadFormat, audience: CSVAudience, isMasked: Bool, for user: String
    ) async throws -> Download {
        let place = try prints.place(for: user)
        return Download(bytes: try await recap(of: event, format, audience, isMasked), place: place)
    }

    private func recap(
        of event: Event.ID, _ format: DownloadFormat, _ audience: CSVAudience, _ isMasked: Bool
    ) async throws -> [UInt8] {
        var rosters: [Roster] = []
        let recap: Recap
        if format == .xlsx && !isMasked {
            recap = try await registry.rosters(of: event, opd: nil) { rosters.append($0) }
        } else {
            recap = try await registry.recap(of: event)
        }
        guard let own = format.roster else {
            return try await print(.recaps(recap, []), recap.event, of: event, .hr)
        }
        return try await prints.run { [rosters] in
            let folder = try WorkFolder()
            try RosterWriter(formats: [own], audience: audience)
                .write(recap, rosters, as: own, to: "\(folder.path)/\(own.rawValue)")
            return try folder.bytes(of: own.rawValue)
        }
    }

    /// The rosters of all OPD, a file each, and the recap, packed.
    /// - Throws: As `Registry.rosters(of:opd:_:)`; ``WebError`` `tooBusy`.
    func archive(of event: Event.ID, _ format: DownloadFormat, for user: String) async throws -> Download {
        let place = try prints.place(for: user)
        return Download(bytes: try await archive(of: event, format), place: place)
    }

    private func archive(of event: Event.ID, _ format: DownloadFormat) async throws -> [UInt8] {
        var rosters: [Roster] = []
        let recap = try await registry.rosters(of: event, opd: nil) { rosters.append($0) }
        let kind = try await registry.event(event).event.kind
        return try await prints.run { [templates, rosters] in
            let folder = try WorkFolder()
            guard let own = format.roster else {
                let orders: [DocumentOrder] = [.filledLists(rosters), .recaps(recap, [])]
                let files = try orders.flatMap { order in
                    try DocumentPrinter(
                        templates: try PrintTemplates(try TemplateFolder(path: templates), for: order.kinds),
                        event: recap.event, kind: kind, workers: 1
                    ).print(order, to: folder.path, isPartial: true).files
                }
                return try folder.zipped(files)
            }
            let writer = RosterWriter(formats: [own], audience: .excel, workers: 1)
            return try folder.zipped(try writer.write(rosters, recap: recap, to: folder.path).files)
        }
    }

    private func print(
        _ order: DocumentOrder, _ summary: EventSummary, of event: Event.ID, _ audience: DocumentAudience
    ) async throws -> [UInt8] {
        let kind = try await registry.event(event).event.kind
        return try await prints.run { [templates] in
            let folder = try WorkFolder()
            let printer = DocumentPrinter(
                templates: try PrintTemplates(try TemplateFolder(path: templates), for: order.kinds), event: summary,
                kind: kind, audience: audience, workers: 1)
            let printed = try printer.print(order, to: folder.path)
            guard let name = printed.files.first(where: { $0.hasSuffix(".pdf") }) else { throw WebError(.cannotStore) }
            return try folder.bytes(of: name)
        }
    }
}
