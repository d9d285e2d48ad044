import DirectoryLists
import Foundation
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Plans of imports in memory: few, and of few lists.
@Suite struct PlanShelfTests {
    private static let limit = MultipartReading.Limits().body

    private let wanasari: Wanasari
    private let lists: PlannedLists
    private let shelf = PlanShelf()

    init() async throws {
        wanasari = try await Wanasari()
        let path = NSTemporaryDirectory() + "ikrar-plan-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("NIP;NAMA;UNIT KERJA;OPD\n198605152010011003;Budi Santoso;Bidang I;Dinas Sosial\n".utf8)
            .write(to: URL(fileURLWithPath: path))
        lists = try await ListReading(registry: wanasari.registry).plan(of: [ListSource(path: path, name: "a.csv")])
    }

    private func keep(_ id: String, of account: String, bytes: Int = 1) {
        let now = wanasari.registry.now
        shelf.keep(
            KeptPlan(
                id: id, account: Account.ID(account), content: .people(lists), files: ["a.csv"], units: [:],
                size: bytes,
                until: now.adding(seconds: PlanShelf.seconds)),
            now: now)
    }

    private func isKept(_ id: String, of account: String) -> Bool {
        (try? shelf.plan(id, of: Account.ID(account), now: wanasari.registry.now)) != nil
    }

    @Test func `a third of one account pushes out its first, and nobody else's`() {
        keep("a", of: "ratna")
        keep("b", of: "hasan")
        keep("c", of: "ratna")
        keep("d", of: "ratna")
        #expect(!isKept("a", of: "ratna") && isKept("b", of: "hasan"))
        #expect(isKept("c", of: "ratna") && isKept("d", of: "ratna"))
    }

    @Test func `lists that are too big together push out their account's own first, then the oldest`() {
        keep("a", of: "hasan", bytes: Self.limit / 2)
        keep("b", of: "ratna", bytes: Self.limit / 2)
        keep("c", of: "ratna", bytes: Self.limit / 2)
        #expect(isKept("a", of: "hasan") && !isKept("b", of: "ratna") && isKept("c", of: "ratna"))
        keep("d", of: "dewi", bytes: Self.limit / 2 + 1)
        #expect(!isKept("a", of: "hasan") && !isKept("c", of: "ratna") && isKept("d", of: "dewi"))
        keep("e", of: "hasan", bytes: Self.limit)
        #expect(!isKept("d", of: "dewi") && isKept("e", of: "hasan"))
    }

    @Test func `a plan that is asked for twice at once is applied once, and everybody is told so`() async throws {
        keep("a", of: "ratna")
        let (shelf, times) = (shelf, Collected<Int>())
        @Sendable func press(_ number: Int) async throws {
            try await shelf.apply("a") {
                times.append(number)
                for _ in 0..<1000 { await Task.yield() }
                return KeptPlan.Applied(deactivated: 1)
            }
        }
        try await withThrowingTaskGroup { group in
            for number in 0..<5 { group.addTask { try await press(number) } }
            try await group.waitForAll()
        }
        try await press(5)
        #expect(times.all.count == 1)
        let kept = try shelf.plan("a", of: Account.ID("ratna"), now: wanasari.registry.now)
        #expect(kept.applied == KeptPlan.Applied(deactivated: 1))
    }

    @Test func `a plan that could not be applied may be tried again, and one that is gone is not`() async throws {
        keep("a", of: "ratna")
        await #expect(throws: RegistryError(.missingCountDiffers)) {
            try await shelf.apply("a") { throw RegistryError(.missingCountDiffers) }
        }
        try await shelf.apply("a") { KeptPlan.Applied(deactivated: 0) }
        await #expect(throws: WebError.self) { try await shelf.apply("b") { KeptPlan.Applied(deactivated: 0) } }
    }

    @Test func `many accounts push out the oldest of all`() {
        for number in 0..<13 { keep("\(number)", of: "akun \(number)") }
        #expect(!isKept("0", of: "akun 0"))
        #expect((1..<13).allSatisfy { isKept("\($0)", of: "akun \($0)") })
    }

    @Test func `an upload without a place is refused before a byte of it is read`() async throws {
        let desk = ImportDesk(registry: wanasari.registry, places: Places(0, ofOne: 1))
        let account = try await wanasari.registry.addAccount(
            login: "hr.bkpsdm", name: "Uji", role: .hr, opd: nil, by: "uji"
        ).account
        await #expect(throws: WebError(.tooBusy)) {
            try await desk.plan(for: account, takesUnits: true) {
                Issue.record("the form was read")
                throw CancellationError()
            }
        }
    }
}
