import Testing

@testable import RegistryStorage

@Suite("what a server's settings put at risk")
struct PostgresStatusTests {
    private static let safe = PostgresStatus(
        version: "15.0", synchronousCommit: "on", fsync: true, fullPageWrites: true, host: nil, port: nil,
        isStandby: false, synchronousNames: "s1", synchronousStandbys: ["s1"], bytes: 0)

    @Test("nothing, when commits wait for the disk and for a standby")
    func safe() {
        #expect(Self.safe.warnings.isEmpty)
        for waiting in ["remote_write", "remote_apply"] {
            var status = Self.safe
            status.synchronousCommit = waiting
            #expect(status.warnings.isEmpty)
        }
    }

    @Test("each setting that loses what was acknowledged is warned of")
    func unsafe() {
        let cases: [(PostgresStatus.Warning, (inout PostgresStatus) -> Void)] = [
            (.fsyncOff, { $0.fsync = false }),
            (.fullPageWritesOff, { $0.fullPageWrites = false }),
            (.standbyNotAwaited, { $0.synchronousCommit = "local" }),
            (.noSynchronousStandby, { $0.synchronousNames = "" }),
            (.isStandby, { $0.isStandby = true }),
        ]
        for (warning, change) in cases {
            var status = Self.safe
            change(&status)
            #expect(status.warnings == [warning])
        }
    }

    @Test("a status is read without a table being there, and makes none", arguments: DriverUnderTest.all)
    func empty(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        let status = try await RegistryStatus.of(driver)
        #expect(status.schema == 0)
        #expect(status.agency == nil)
        #expect(status.counts.allSatisfy { $0.rows == nil })
        #expect(try await Schema.version(of: driver) == 0)
        #expect(!status.engine.version.isEmpty)
    }
}
