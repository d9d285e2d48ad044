import IkrarRegistry
import OfficePaper
import RegistryDocuments

/// What an office prints of the demo's apel.
struct DemoPapers {
    let registry: Registry
    let event: Event.ID
    let folder: String

    /// Lists to be signed and as they came out, recaps, minutes, and the badge sheets and paktas of one OPD.
    /// - Returns: How many pages there are.
    func print(badges prints: [BadgePrint]) async throws -> Int {
        let templates = try TemplatePlace.folder(named: nil)
        let kinds: Set<DocumentKind> = [.blankList, .filledList, .recap, .officeRecap, .minutes, .pledge]
        let (rosters, recap) = try await registry.allRosters(of: event, opds: [])
        let lists = try await registry.signingLists(of: event, opd: nil)
        let printer = DocumentPrinter(
            templates: try PrintTemplates(templates, for: kinds), event: recap.event, kind: .apel)
        let badges = BadgePrinter(
            layout: try templates.badge(named: "card"),
            agency: try templates.agency(),
            agencyName: recap.event.agency,
            event: recap.event,
            now: registry.now,
            zone: recap.event.zone,
        )
        let opd = recap.opds.min { $0.counts.obliged < $1.counts.obliged }?.opd ?? ""
        let few = PersonSelection(opds: Set(rosters.filter { $0.opd == opd }.map(\.opdID)))
        let orders: [DocumentOrder] = [
            .blankLists(lists), .filledLists(rosters), .recaps(recap, rosters), .minutes(recap, rosters),
            .pledges(rosters, try await registry.listNumbers(of: event), of: few),
        ]
        return try await onThreadOfItsOwn { [folder] in
            var pages = 0
            for order in orders { pages += try printer.print(order, to: folder).pages }
            return pages
                + (try badges.printSheets(prints.filter { $0.holder.opd == opd }, to: folder, of: .opd(opd)).pages ?? 0)
        }
    }
}
