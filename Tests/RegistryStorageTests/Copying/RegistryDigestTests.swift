import IkrarRegistry
import Testing

@testable import RegistryStorage

@Suite("a registry's digest")
struct RegistryDigestTests {
    private func digest(_ driver: any SQLDriver) async throws -> RegistryDigest {
        try await RegistryDigest.of(RegistryEnd(driver: driver, name: "uji"))
    }

    @Test("the same rows have the same digest on every engine")
    func engines() async throws {
        var digests: Set<String> = []
        for driver in DriverUnderTest.all {
            let driver = try driver.make()
            try await FilledRegistry.make(driver)
            digests.insert(try await digest(driver).all)
        }
        #expect(digests.count == 1)
    }

    @Test("the digest is this one, whatever the version of the program")
    func isFixed() {
        var digesting = TableDigesting(SchemaTable("t", key: ["a"], .text("a"), .integer("b")))
        digesting.add([.text("x"), .integer(-1)])
        digesting.add([.text("y"), .null])
        // Worked out from the description of the format by another program.
        #expect(digesting.finish().digest == "37c088574cc19aebfc7f006b4e9beaa387dda0feb5c3c60b5fded5250754ba72")
    }

    @Test("one changed value changes its table's digest and the whole, and no other table's")
    func changes() async throws {
        let driver = try DriverUnderTest.all[0].make()
        try await FilledRegistry.make(driver)
        let before = try await digest(driver)
        _ = try await driver.write { try $0.execute("UPDATE people SET email = '' WHERE id = 'p0'", []) }
        let after = try await digest(driver)
        #expect(before.all != after.all)
        let changed = zip(before.tables, after.tables).filter { $0 != $1 }.map(\.0.name)
        #expect(changed == ["people"])
    }

    @Test("no two rows look alike: values that lie side by side, NULL, empty and zero")
    func unambiguous() {
        let table = SchemaTable("t", key: ["a"], .text("a", "b"))
        let rows: [[SQLValue]] = [
            ["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], ["abc", .null], [.null, "abc"], ["0", .integer(0)],
            ["0", "0"], [.integer(0), .integer(0)], [.blob([0x30]), "0"],
        ]
        let digests = rows.map { row in
            var digesting = TableDigesting(table)
            digesting.add(row)
            return digesting.finish().digest
        }
        #expect(Set(digests).count == rows.count)
    }

    @Test("rows count, and so do the names of table and columns")
    func names() {
        let tables = [
            SchemaTable("t", key: ["a"], .text("a")), SchemaTable("u", key: ["a"], .text("a")),
            SchemaTable("t", key: ["b"], .text("b")), SchemaTable("t", key: ["a"], .text("a", "b")),
        ]
        #expect(Set(tables.map { TableDigesting($0).finish().digest }).count == tables.count)
        #expect(tables.map { TableDigesting($0).finish().rows } == [0, 0, 0, 0])
    }

    @Test("nothing, and a registry of another version, have no digest", arguments: DriverUnderTest.all)
    func refuses(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        await #expect(throws: RegistryError(.registryMissing)) { try await digest(driver) }
        try await Schema.migrate(driver)
        _ = try await driver.write { connection in
            try connection.execute("INSERT INTO ikrar_schema (version) VALUES ($1)", [.integer(Schema.newest + 1)])
        }
        await #expect(throws: RegistryError(.registryNewer)) { try await digest(driver) }
    }
}
