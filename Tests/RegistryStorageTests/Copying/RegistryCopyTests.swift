import IkrarRegistry
import Testing

@testable import RegistryStorage

/// From each engine to each.
struct CopyUnderTest: Sendable, CustomTestStringConvertible {
    var source: DriverUnderTest
    var target: DriverUnderTest

    var testDescription: String { "\(source.name) → \(target.name)" }

    static let all = DriverUnderTest.concurrent.flatMap { source in
        DriverUnderTest.concurrent.map { CopyUnderTest(source: source, target: $0) }
    }

    func filled() async throws -> (source: any SQLDriver, target: any SQLDriver) {
        let (source, target) = (try source.make(), try target.make())
        try await FilledRegistry.make(source)
        return (source, target)
    }
}

extension RegistryCopy {
    fileprivate init(_ source: any SQLDriver, _ target: any SQLDriver) {
        self.init(from: RegistryEnd(driver: source, name: "asal"), to: RegistryEnd(driver: target, name: "tujuan"))
    }
}

@Suite("copying a registry")
struct RegistryCopyTests {
    @Test("a copy has every row of every table, and the same digests", arguments: CopyUnderTest.all)
    func copies(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        let said = try await RegistryCopy(source, target).run()
        let before = try await RegistryDigest.of(RegistryEnd(driver: source, name: "asal"))
        let after = try await RegistryDigest.of(RegistryEnd(driver: target, name: "tujuan"))
        #expect(said == before)
        #expect(after == before)
        #expect(after.all == before.all)
        #expect(after.tables.map(\.name) == Schema.tables.map(\.name))
        #expect(after.tables.first { $0.name == "people" }?.rows == FilledRegistry.people)
        #expect(after.tables.allSatisfy { $0.rows > 0 }, "every table was tried")
        let parent = try await target.read { connection in
            try connection.first("SELECT parent FROM units WHERE id = 'u1'", []) { try $0.text(0) }
        }
        #expect(parent == "u9")
        #expect(try await Schema.migrate(target) == Schema.newest, "the copy is at the newest schema")
    }

    @Test(
        "what gates remember of a copy is watched, and was raised once", arguments: CopyUnderTest.all
    )
    func watches(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        _ = try await RegistryCopy(source, target).run()
        let before = try await revision(of: target)
        if target.dialect == .postgres { #expect(before == 2) }
        _ = try await target.write { try $0.execute("UPDATE events SET title = 'x'", []) }
        #expect(try await revision(of: target) == before + 1)
    }

    private func revision(of driver: any SQLDriver) async throws -> Int64 {
        try await driver.read { connection in
            try connection.first("SELECT revision FROM revisions", []) { try $0.integer(0) } ?? 0
        }
    }

    @Test("progress ends at the number of all rows", arguments: CopyUnderTest.all)
    func progresses(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        let steps = Steps()
        let digest = try await RegistryCopy(source, target).run { steps.add($0, of: $1) }
        let rows = digest.tables.reduce(0) { $0 + $1.rows }
        #expect(steps.all.last?.done == rows)
        #expect(steps.all.allSatisfy { $0.total == rows })
    }

    @Test("a registry is never copied into one that is there", arguments: CopyUnderTest.all)
    func refusesRegistry(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        _ = try await RegistryCopy(source, target).run()
        let error = await #expect(throws: RegistryError.self) { try await RegistryCopy(source, target).run() }
        #expect(error?.code == .registryExists)
        #expect(error?.subject == "tujuan")
    }

    @Test("nor beside another program's tables", arguments: CopyUnderTest.all)
    func refusesForeign(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        try await target.write { _ = try $0.execute("CREATE TABLE catatan (isi TEXT)", []) }
        await #expect(throws: RegistryError(.registryForeign)) { try await RegistryCopy(source, target).run() }
        #expect(try await Schema.version(of: target) == 0)
    }

    @Test("a registry whose making was cut off takes a copy", arguments: CopyUnderTest.all)
    func takesBlank(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        try await Schema.migrate(target)
        let digest = try await RegistryCopy(source, target).run()
        #expect(try await RegistryDigest.of(RegistryEnd(driver: target, name: "tujuan")) == digest)
    }

    @Test(
        "nothing, an unfinished, an older and a newer registry are not copied",
        arguments: DriverUnderTest.concurrent)
    func refusesSource(_ driver: DriverUnderTest) async throws {
        let (source, target) = (try driver.make(), try driver.make())
        await #expect(throws: RegistryError(.registryMissing)) { try await RegistryCopy(source, target).run() }
        try await Schema.migrate(source)
        await #expect(throws: RegistryError(.registryMissing)) { try await RegistryCopy(source, target).run() }
        try await FilledRegistry.make(source)
        let newest = SQLValue.integer(Schema.newest)
        try await source.write { connection in
            _ = try connection.execute("DELETE FROM ikrar_schema WHERE version = $1", [newest])
        }
        let older = await #expect(throws: RegistryCopyError.self) { try await RegistryCopy(source, target).run() }
        #expect(older == RegistryCopyError(.older, subject: ""))
        #expect(older?.subject == "asal")
        try await source.write { connection in
            _ = try connection.execute("INSERT INTO ikrar_schema (version) VALUES ($1)", [.integer(Schema.newest + 1)])
        }
        await #expect(throws: RegistryError(.registryNewer)) { try await RegistryCopy(source, target).run() }
        #expect(try await Schema.version(of: target) == 0, "nothing was written")
    }

    @Test(
        "a side that fails half way ends the other, and nothing is kept", arguments: CopyUnderTest.all,
        [true, false])
    func failsWhole(_ copy: CopyUnderTest, reading: Bool) async throws {
        let (source, target) = try await copy.filled()
        let broken =
            reading
            ? RegistryCopy(InterferingDriver(driver: source, fault: .failing(at: "SELECT id, nip")), target)
            : RegistryCopy(source, InterferingDriver(driver: target, fault: .failing(at: "INSERT INTO name_words")))
        await #expect(throws: InterferingDriver.Broken.self) { try await broken.run() }
        #expect(try await Schema.version(of: target) == 0)
    }

    @Test("a copy that is not what was sent is undone, and the table named", arguments: CopyUnderTest.all)
    func checks(_ copy: CopyUnderTest) async throws {
        let (source, target) = try await copy.filled()
        let lossy = InterferingDriver(driver: target, fault: .losing(at: "INSERT INTO people"))
        let error = await #expect(throws: RegistryCopyError.self) { try await RegistryCopy(source, lossy).run() }
        #expect(error?.code == .differs)
        #expect(error?.subject == "tujuan")
        #expect(error?.detail == "people")
        #expect(try await Schema.version(of: target) == 0)
    }

    @Test(
        "a server that is lost again and again ends the copy, with nothing kept", arguments: CopyUnderTest.all,
        [true, false])
    func gaveUp(_ copy: CopyUnderTest, reading: Bool) async throws {
        let (source, target) = try await copy.filled()
        let again =
            reading
            ? RegistryCopy(InterferingDriver(driver: source, fault: .lostServer(at: "SELECT id, nip")), target)
            : RegistryCopy(source, InterferingDriver(driver: target, fault: .lostServer(at: "INSERT INTO name")))
        await #expect(throws: RegistryCopyError(.interrupted, subject: "")) { try await again.run() }
        #expect(try await Schema.version(of: target) == 0)
    }
}
