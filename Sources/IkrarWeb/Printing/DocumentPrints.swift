import IkrarRegistry
import OfficePaper
import QRSymbol
import RegistryDocuments

/// An event's papers as PDF, one after another; of several files as one that is packed.
struct DocumentPrints: Sendable {
    let registry: Registry
    /// The folder of templates.
    let templates: String
    let prints: PrintQueue

    struct Printed: Sendable {
        let name: String
        let download: Download

        var type: String { name.hasSuffix(".zip") ? ZipFile.contentType : "application/pdf" }
    }

    /// - Parameter user: For the journal: whoever has no badge yet gets one when badges are printed.
    /// - Throws: `RegistryError` `noSuchEvent`, `eventNotOpen`, `noSuchUnit`; ``WebError`` `tooBusy`, `numberNotPrinted`; what printing throws.
    func print(_ wish: DocumentWish, of event: Event.ID, by user: String) async throws -> Printed {
        let place = try prints.place(for: user)
        let file = try await file(wish, of: event, by: user)
        return Printed(name: file.name, download: Download(bytes: file.bytes, place: place))
    }

    private typealias File = (name: String, bytes: [UInt8])

    private func file(_ wish: DocumentWish, of event: Event.ID, by user: String) async throws -> File {
        let summary = try await registry.summary(of: event)
        guard wish.kind != .badges else { return try await badges(wish, summary, by: user) }
        let order = try await order(wish, event)
        let kind = try await registry.event(event).event.kind
        var particulars = wish.particulars
        if wish.kind == .minutes, let ceremony = try await registry.pledgeCeremony(of: event) {
            particulars.fill(from: ceremony)
        }
        return try await prints.run { [templates, particulars] in
            let templates = try PrintTemplates(try TemplateFolder(path: templates), for: order.kinds)
            let unnumbered = templates.filesWithoutNumber
            guard wish.particulars.number.isEmpty || unnumbered.isEmpty else {
                throw WebError(.numberNotPrinted, subject: unnumbered.joined(separator: ", "))
            }
            let folder = try WorkFolder()
            let printer = DocumentPrinter(
                templates: templates, event: summary,
                kind: kind, particulars: particulars, paper: wish.paper, audience: wish.audience, workers: 1)
            let printed = try printer.print(order, to: folder.path, isPartial: true)
            // Nobody came of whom a certificate could tell.
            guard let name = printed.files.first else { throw WebError(.nothingToPrint) }
            guard printed.files.count == 1 else {
                return ("\(wish.kind.rawValue)-\(event).zip", try folder.zipped(printed.files))
            }
            return (name, try folder.bytes(of: name))
        }
    }

    private func order(_ wish: DocumentWish, _ event: Event.ID) async throws -> DocumentOrder {
        if wish.kind == .blankList {
            let lists = try await registry.signingLists(of: event, opd: wish.opd)
            guard !lists.isEmpty else { throw RegistryError(.noSuchUnit, subject: wish.opd?.rawValue ?? "") }
            return .blankLists(lists)
        }
        var rosters: [Roster] = []
        // Numbers go on through all OPD, so pages of people are told from everybody's rosters.
        let opd = wish.kind.hasSerials ? nil : wish.opd
        let recap = try await registry.rosters(of: event, opd: opd) { rosters.append($0) }
        if let opd = wish.opd, !rosters.contains(where: { $0.opdID == opd }) {
            throw RegistryError(.noSuchUnit, subject: opd.rawValue)
        }
        let selection = PersonSelection(opds: Set(wish.opd.map { [$0] } ?? []))
        switch wish.kind {
        case .filledList: return .filledLists(rosters)
        case .recap: return wish.opd == nil ? .recaps(recap, []) : .recaps(nil, rosters)
        case .minutes: return .minutes(recap, rosters)
        case .pledges: return .pledges(rosters, try await registry.listNumbers(of: event), of: selection)
        case .certificates:
            return .certificates(rosters, try await registry.recordNumbers(of: event), of: selection)
        case .badges, .blankList: throw WebError(.nothingToPrint)
        }
    }

    /// One badge.
    /// - Throws: ``WebError`` `tooBusy`; what printing throws.
    func badge(_ badge: BadgePrint, as file: BadgeFile, for user: String) async throws -> Download {
        let place = try prints.place(for: user)
        guard file == .pdf else {
            var renderer = try BadgeImageRenderer()
            let image = try renderer.png(code: badge.code.text, typedCode: badge.badge.number.typed)
            return Download(bytes: image, place: place)
        }
        let folder = try TemplateFolder(path: templates)
        let printer = BadgePrinter(
            layout: try folder.badge(named: DocumentWish.layouts[0]), agency: try folder.agency(),
            agencyName: try await registry.agency(), now: registry.now, zone: try await registry.zone())
        let bytes = try await prints.run {
            let place = try WorkFolder()
            return try place.bytes(at: printer.printSheets([badge], to: place.path).path)
        }
        return Download(bytes: bytes, place: place)
    }

    private func badges(_ wish: DocumentWish, _ event: EventSummary, by user: String) async throws -> File {
        let folder = try TemplateFolder(path: templates)
        let opd = try await wish.opd.asyncMap { id in
            guard let name = try await registry.unitNames()[id] else {
                throw RegistryError(.noSuchUnit, subject: id.rawValue)
            }
            return name
        }
        let printer = BadgePrinter(
            layout: try folder.badge(named: wish.layout), agency: try folder.agency(),
            agencyName: try await registry.agency(), paper: wish.paper, event: event, now: registry.now,
            zone: event.zone)
        let badges = try await registry.issueBadges(opd: wish.opd, nips: [], by: user)
        guard !badges.isEmpty else { throw WebError(.nothingToPrint) }
        return try await prints.run {
            let place = try WorkFolder()
            let path = try printer.printSheets(badges, to: place.path, of: opd.map { .opd($0) } ?? .everybody).path
            let name = path.split(separator: "/").last.map(String.init) ?? ""
            return (name, try place.bytes(at: path))
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async throws -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
