import Foundation
import IkrarRegistry
import RegistrySQLite
import RegistryStorage
import Testing

@Suite("the SQLite driver")
struct SQLiteDriverTests {
    @Test("is durable at every commit: WAL with synchronous FULL")
    func isDurable() async throws {
        let driver = try SQLiteDriver(path: TemporaryPath.fresh("durable.sqlite"), creating: true)
        let settings = try await driver.write { connection in
            [
                try connection.texts("PRAGMA journal_mode", [], columns: 1)[0][0],
                "\(try connection.integers("PRAGMA synchronous", [])[0])",
            ]
        }
        #expect(settings == ["wal", "2"])
    }

    @Test("does not make a registry where one is, nor open one that is not there")
    func mindsExistence() throws {
        let path = TemporaryPath.fresh("registry.sqlite")
        #expect(throws: RegistryError(.registryMissing)) { try SQLiteDriver(path: path, creating: false) }
        _ = try SQLiteDriver(path: path, creating: true)
        #expect(throws: RegistryError(.registryExists)) { try SQLiteDriver(path: path, creating: true) }
    }

    @Test(
        "refuses a file that is no registry and leaves it byte for byte",
        arguments: ["", "just a text file, not a database at all"])
    func refusesForeignFiles(_ content: String) throws {
        let path = TemporaryPath.fresh("foreign.sqlite")
        try content.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: RegistryError(.registryForeign)) { try SQLiteDriver(path: path, creating: false) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["foreign.sqlite"])
    }

    @Test("refuses a folder")
    func refusesFolders() throws {
        #expect(throws: RegistryError(.registryForeign)) {
            try SQLiteDriver(path: NSTemporaryDirectory(), creating: false)
        }
    }

    @Test("refuses to be made where no file can be")
    func refusesUnwritablePlaces() {
        #expect(throws: RegistryError(.registryUnwritable)) {
            try SQLiteDriver(path: "/proc/no-such-place/registry.sqlite", creating: true)
        }
    }

    @Test("a registry that a newer program has changed is not opened")
    func refusesNewerSchemas() async throws {
        let driver = try SQLiteDriver(path: TemporaryPath.fresh("newer.sqlite"), creating: true)
        _ = try await SQLRegistryStore(driver: driver)
        _ = try await driver.write { try $0.execute("INSERT INTO ikrar_schema (version) VALUES (99)", []) }
        await #expect(throws: RegistryError(.registryNewer)) { _ = try await SQLRegistryStore(driver: driver) }
    }
}
