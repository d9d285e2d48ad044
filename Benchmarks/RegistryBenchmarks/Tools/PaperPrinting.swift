import Glibc
import IkrarRegistry
import OfficePaper
import PageLayout
import RegistryDocuments

/// Prints what offices print, out of a registry that has been read already: printing alone is timed, as it is of the peers.
struct PaperPrinting {
    var registry: Registry
    var templates: TemplateFolder
    /// Where files go.
    var folder: String

    init(_ place: String, keys: String, templates: String, folder: String) async throws {
        registry = try await OpenedRegistry(place, keys: keys).registry
        self.templates = try TemplateFolder(path: templates)
        self.folder = folder
    }

    /// A line a person, `OPD⇥number⇥name⇥NIP⇥position`, for the peers.
    func people() async throws {
        var lines: [String] = []
        for roster in try await rosters() {
            for (place, row) in roster.rows.enumerated() {
                lines.append(
                    [roster.opd, "\(place + 1)", row.name, row.nip.digits, row.position].joined(separator: "\t"))
            }
        }
        try TextFile(path: folder).write(lines.map { $0 + "\n" }.joined())
    }

    /// An attendance list per OPD. Prints `ikrar rows seconds`.
    func lists(workers: Int?) async throws {
        let rosters = try await rosters()
        guard let event = rosters.first?.event else { return }
        let printer = DocumentPrinter(
            templates: try PrintTemplates(templates, for: [.filledList]), event: event, kind: .apel, workers: workers)
        let watch = Stopwatch()
        let printed = try printer.print(.filledLists(rosters), to: folder)
        let seconds = watch.seconds
        print("ikrar \(rosters.reduce(0) { $0 + $1.rows.count }) \(seconds) \(printed.pages)")
    }

    /// Badge cards on sheets. Prints `ikrar cards seconds`.
    func sheets() async throws {
        let prints = try await registry.issueBadges(opd: nil, nips: [], by: "bench")
        let printer = try await badgePrinter()
        let watch = Stopwatch()
        _ = try printer.printSheets(prints, to: folder)
        print("ikrar \(prints.count) \(watch.seconds)")
    }

    /// Badge cards as pictures. Prints `ikrar cards seconds`.
    func cards() async throws {
        let prints = try await registry.issueBadges(opd: nil, nips: [], by: "bench")
        let printer = try await badgePrinter()
        let watch = Stopwatch()
        _ = try printer.printCards(prints, to: folder, isComplete: true)
        print("ikrar \(prints.count) \(watch.seconds)")
    }

    private func rosters() async throws -> [Roster] {
        var rosters: [Roster] = []
        _ = try await registry.rosters(of: Event.ID(PreparedRegistry.event), opd: nil) { rosters.append($0) }
        return rosters
    }

    private func badgePrinter() async throws -> BadgePrinter {
        BadgePrinter(
            layout: try templates.badge(named: "card"),
            agency: try templates.agency(),
            agencyName: try await registry.agency(),
            now: registry.now,
            zone: try await registry.zone(),
        )
    }
}
