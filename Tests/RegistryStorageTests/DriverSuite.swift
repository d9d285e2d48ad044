import Foundation
import IkrarRegistry
import RegistrySQLite
import RegistryStorage
import Testing

/// A driver to hold against the conformance suite, with a database of its own.
struct DriverUnderTest: Sendable, CustomTestStringConvertible {
    var name: String
    var make: @Sendable () throws -> any SQLDriver

    var testDescription: String { name }

    static let all: [DriverUnderTest] = [
        DriverUnderTest(name: "SQLite") {
            try SQLiteDriver(path: TemporaryPath.fresh("driver.sqlite"), creating: true)
        }
    ]
}

enum TemporaryPath {
    /// A path in a new folder of its own.
    static func fresh(_ name: String) -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ikrar-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent(name).path
    }
}
