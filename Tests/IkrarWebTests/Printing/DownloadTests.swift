import Hummingbird
import IkrarRegistry
import RegistryDocuments
import TestRegistries
import Testing

@testable import IkrarWeb

/// Big files: how many are made and wait to be sent at once.
@Suite struct DownloadTests {
    @Test func `a file keeps its place until it is sent`() async throws {
        let places = Places(1, ofOne: 1)
        var response: Response? = .download(
            Download(bytes: [1, 2], place: try places.take(for: "ratna")), type: "text/csv", named: "a.csv")
        #expect(throws: WebError(.tooBusy)) { try places.take(for: "hasan") }
        #expect(response?.body.contentLength == 2)
        response = nil
        _ = try places.take(for: "hasan")
    }

    @Test func `who finds no place is told so before anything is read`() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let prints = PrintQueue(places: Places(0, ofOne: 1))
        let templates = Repository.path("templates")
        let broken = Registry(
            store: UnreadStore(), ring: wanasari.registry.ring, surroundings: wanasari.clock.surroundings)
        let rosters = RosterDownloads(
            registry: broken, templates: templates, prints: prints, reads: Places(0, ofOne: 1))
        let documents = DocumentPrints(registry: broken, templates: templates, prints: prints)
        let wish = try DocumentWish(
            FormFields([.init(name: "kind", value: "kartu"), .init(name: "paper", value: "a4")]))
        for format in DownloadFormat.allCases {
            await #expect(throws: WebError(.tooBusy)) {
                try await rosters.roster(
                    of: Wanasari.event, opd: Wanasari.dinsos, format, audience: .excel, for: "ratna")
            }
            await #expect(throws: WebError(.tooBusy)) {
                try await rosters.recap(of: Wanasari.event, format, audience: .excel, isMasked: false, for: "ratna")
            }
        }
        await #expect(throws: WebError(.tooBusy)) {
            try await rosters.line(of: Wanasari.event, opd: Wanasari.dinsos, isMasked: false, for: "ratna")
        }
        await #expect(throws: WebError(.tooBusy)) {
            try await documents.print(wish, of: Wanasari.event, by: "ratna")
        }
    }

    @Test func `who reads a roster waits for no print`() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let rosters = RosterDownloads(
            registry: wanasari.registry, templates: Repository.path("templates"),
            prints: PrintQueue(places: Places(0, ofOne: 1)))
        _ = try await rosters.line(of: Wanasari.event, opd: Wanasari.dinsos, isMasked: false, for: "bkpsdm")
        for format in [DownloadFormat.csv, .xlsx, .json] {
            _ = try await rosters.roster(
                of: Wanasari.event, opd: Wanasari.dinsos, format, audience: .machine, for: "bkpsdm")
        }
    }

    @Test func `a place is free again when the registry has refused`() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let prints = PrintQueue(places: Places(1, ofOne: 1))
        let rosters = RosterDownloads(
            registry: wanasari.registry, templates: Repository.path("templates"), prints: prints)
        for _ in 0..<2 {
            await #expect(throws: RegistryError(.noSuchEvent)) {
                try await rosters.recap(of: Event.ID("x"), .csv, audience: .excel, isMasked: false, for: "ratna")
            }
        }
    }
}

/// A store that nobody may ask.
private struct UnreadStore: RegistryStore {
    struct Asked: Error {}

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value { throw Asked() }

    func readOnce<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value { throw Asked() }

    func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value { throw Asked() }
}
