import DirectoryLists
import FoundationEssentials
import IkrarRegistry
import IkrarTexts
import InventedRegency
import OfficePaper
import QRSymbol
import RegistryDocuments

/// The whole way through one apel on an invented regency: lists, import, event, badges, scans, excuses, rosters, paper.
struct DemoSteps {
    var folder: String
    var seed: UInt64
    var asn: Int
    /// A folder with lists of one's own (`siasn-*.xlsx`, `unor.xlsx`); `nil` invents them.
    var lists: String?
    var user: String

    func walk() async throws -> DemoAnswer {
        // Before anything of an earlier demo is cleared away.
        let ownLists = try lists.map(DemoLists.existing(in:))
        try clear()
        let day = Self.lastMonday(before: Surroundings.system.now().local(in: .wib).date)
        let regency = InventedRegency(recipe(on: day))
        let files = try ownLists ?? DemoLists(folder: "\(folder)/lists").write(regency)
        let registry = try await register(agency: "Pemerintah \(regency.recipe.name)")
        try await importUnits(files.units, registry)
        let plan = try await importPeople(files.people, registry)
        let event = try await openEvent(on: day, registry)
        let prints = try await issueBadges(registry)
        let apel = DemoApel(regency: regency, prints: prints, usesOwnLists: lists != nil)
        try await scan(apel, event, registry)
        try await pledge(prints, event, registry)
        step(Say.Demo.excuses)
        _ = try await registry.setExcuses(apel.excuses, for: event.id, by: user)
        try await registry.close(event.id, by: user)
        let recap = try await writeRosters(event, registry)
        step(Say.Demo.papers)
        let papers = DemoPapers(registry: registry, event: event.id, folder: "\(folder)/documents")
        step(Say.Demo.printed(pages: try await papers.print(badges: prints)))
        return DemoAnswer(
            folder: folder,
            places: places(files),
            counts: recap.counts,
            imported: plan.added.count,
            quarantined: plan.quarantined.count,
            opds: recap.opds.count,
        )
    }

    private func recipe(on day: CivilDate) -> InventedRegency.Recipe {
        let today = InventedDay(year: day.year, month: day.month, day: day.day)
        return InventedRegency.Recipe(seed: seed, asn: asn, today: today!)
    }

    private func step(_ text: Text) {
        Terminal.standardError.line(text.current)
    }

    /// Clears away what an earlier demo made, in a folder that a demo made. A registry that somebody works with is left alone.
    private func clear() throws {
        let files = FileManager.default
        try DemoLists.makeFolder(folder)
        let marker = "\(folder)/.ikrar-demo"
        let own =
            ["lists", "badges", "documents", "rosters", "scans"]
            + ["", "-wal", "-shm", ".keys"].map { "ikrar.sqlite\($0)" }
        let paths = own.map { "\(folder)/\($0)" }.filter { files.fileExists(atPath: $0) }
        guard paths.isEmpty || files.fileExists(atPath: marker) else {
            throw InputError(Say.Demo.folderTaken(paths[0]), status: Failure.cannotCreate)
        }
        try AtomicFile(path: marker).write([])
        for path in paths {
            do {
                try files.removeItem(atPath: path)
            } catch {
                throw InputError(error, writing: path)
            }
        }
    }

    private func register(agency: String) async throws -> Registry {
        var common = CommonOptions()
        common.registry = "\(folder)/ikrar.sqlite"
        common.keys = nil
        common.user = user
        return try await common.create(agency: agency, zone: .wib)
    }

    private func importUnits(_ path: String?, _ registry: Registry) async throws {
        guard let path else { return }
        step(Say.Demo.units(path))
        let revision = try await registry.directoryRevision()
        try await registry.apply(
            ListReading(registry: registry).unitPlan(of: ListSource(path: path)), basedOn: revision, by: user)
    }

    /// Imports, and imports once more: the second time must change nothing.
    private func importPeople(_ paths: [String], _ registry: Registry) async throws -> DirectoryPlan {
        step(Say.Demo.people(paths.joined(separator: ", ")))
        let reading = ListReading(registry: registry)
        let lists = paths.map { ListSource(path: $0) }
        let outcome = try await reading.plan(of: lists)
        let plan = outcome.plan
        try await registry.apply(plan, basedOn: outcome.revision, deactivating: nil, by: user)
        try QuarantineFile(path: "\(folder)/quarantine.csv").write(plan.quarantined)
        let again = try await reading.plan(of: lists).plan
        step(Say.Demo.imported(plan.added.count, held: plan.quarantined.count, changedAgain: again.changes))
        return plan
    }

    private func openEvent(on day: CivilDate, _ registry: Registry) async throws -> Event {
        let starts = LocalTime(date: day, hour: 7, minute: 30).instant(in: .wib)
        let event = Event(
            id: Event.ID("ikrar-demo"),
            kind: .apel,
            title: "Apel Ikrar Netralitas ASN",
            place: "Halaman Kantor Bupati",
            starts: starts,
            zone: .wib,
        )
        let session = Session(
            id: Session.main,
            event: event.id,
            title: event.title,
            place: event.place,
            opens: starts.adding(seconds: -Int64(DemoApel.plan.start)),
            starts: starts,
            lateAfter: starts.adding(seconds: 15 * 60),
            closes: starts.adding(seconds: Int64(DemoApel.plan.close - DemoApel.plan.start)),
        )
        try await registry.create(event, main: session, by: user)
        let people = try await registry.open(event.id, by: user)
        step(Say.eventOpened(event.id.rawValue, people: people))
        return event
    }

    private func issueBadges(_ registry: Registry) async throws -> [BadgePrint] {
        step(Say.Demo.badges)
        let prints = try await registry.issueBadges(opd: nil, nips: [], by: user)
        _ = try await BadgeFolder(path: "\(folder)/badges", style: BadgeImageStyle()).write(prints, for: registry)
        return prints
    }

    /// Reads in what every gate's scanner kept in its memory, as `ikrar checkin` would from a file.
    private func scan(_ apel: DemoApel, _ event: Event, _ registry: Registry) async throws {
        try DemoLists.makeFolder("\(folder)/scans")
        let opens = event.starts.adding(seconds: -Int64(DemoApel.plan.start))
        var total = GateTally()
        for (place, gate) in apel.gates.enumerated() {
            let lines = apel.memory(ofGate: place, opens: opens, zone: event.zone)
            let path = "\(folder)/scans/\(DemoLists.fileName(of: gate)).txt"
            try AtomicFile(path: path).write(Array((lines.joined(separator: "\n") + "\n").utf8))
            let desk = registry.desk(
                at: Gate(
                    event: event.id,
                    session: nil,
                    device: Gate.DeviceID(gate),
                    name: gate,
                    operator: user,
                ),
            )
            for start in stride(from: 0, to: lines.count, by: 128) {
                let scans = lines[start..<min(start + 128, lines.count)].map { line in
                    ScanLine(line, zone: event.zone).attempt(
                        event: event.id,
                        device: desk.gate.device,
                        now: registry.now,
                        memoryClock: ScanAttempt.Clock(offsetSeconds: 0, uncertaintySeconds: 5),
                        registry: registry,
                    )
                }
                for answer in try await desk.check(scans, received: registry.now) { total.count(answer) }
            }
        }
        step(Say.Demo.scanned(gates: apel.gates.count, scans: total.scans, accepted: total.accepted))
    }

    /// The pledge was spoken by all who were there; of every tenth person there is a pakta, also of who was away.
    private func pledge(_ prints: [BadgePrint], _ event: Event, _ registry: Registry) async throws {
        let wording = try PledgeWording(TemplatePlace.folder(named: nil).pledge())
        _ = try await registry.setPledgeText(wording, of: event.id, by: user)
        let ceremony = PledgeCeremony(
            ledBy: "Bupati Arungsari", readBy: "Didik Irawan, S.IP.", witnesses: ["Ketua Bawaslu", "Ketua KPU"])
        let spoken = try await registry.recordSpokenPledges(
            at: event.id, of: .present(opd: nil, session: nil), before: ceremony,
            spokenAt: event.starts.adding(seconds: 20 * 60), by: user)
        let day = event.starts.local(in: event.zone).date
        let paktas = stride(from: 0, to: prints.count, by: 10).map { place in
            PaktaRequest(
                nip: prints[place].holder.nip, number: "800/\(place / 10 + 1)/\(day.year)", signedOn: day)
        }
        let signed = try await registry.recordPaperPledges(paktas, at: event.id, filedBy: "BKPSDM", by: user)
        step(Say.Demo.pledged(spoken: spoken.recorded.count, paktas: signed.recorded.count))
    }

    private func writeRosters(_ event: Event, _ registry: Registry) async throws -> Recap {
        step(Say.Demo.rosters)
        let (rosters, recap) = try await registry.allRosters(of: event.id, opds: [])
        let folder = "\(folder)/rosters"
        _ = try await onThreadOfItsOwn {
            try RosterWriter(formats: Set(RosterFormat.allCases)).write(rosters, recap: recap, to: folder)
        }
        return recap
    }

    private func places(_ files: DemoLists.Files) -> [(label: Text, path: String)] {
        [
            (Say.Demo.Place.lists, lists ?? "\(folder)/lists"),
            (Say.Demo.Place.quarantine, "\(folder)/quarantine.csv"),
            (Say.Demo.Place.registry, "\(folder)/ikrar.sqlite"),
            (Say.Demo.Place.badges, "\(folder)/badges/index.xlsx"),
            (Say.Demo.Place.scans, "\(folder)/scans"),
            (Say.Demo.Place.recap, "\(folder)/rosters/recap.xlsx"),
            (Say.Demo.Place.rosters, "\(folder)/rosters"),
            (Say.Demo.Place.papers, "\(folder)/documents"),
        ]
    }

    /// The apel was held on it, so that its scans lie in the past.
    static func lastMonday(before day: CivilDate) -> CivilDate {
        var monday = CivilDate(dayNumber: day.dayNumber - 1)
        while monday.dayNumber % 7 != Self.mondayRemainder { monday = CivilDate(dayNumber: monday.dayNumber - 1) }
        return monday
    }

    /// 1970-01-05 was a Monday.
    private static let mondayRemainder = 4
}

extension DirectoryPlan {
    /// How many people it would change.
    var changes: Int { added.count + changed.count + moved.count }
}
