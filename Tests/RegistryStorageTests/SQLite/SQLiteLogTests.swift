import Foundation
import IkrarRegistry
import RegistryStorage
import Testing

@testable import RegistrySQLite

@Suite("the log beside a SQLite registry")
struct SQLiteLogTests {
    private let path = TemporaryPath.fresh("log.sqlite")

    private func driver() async throws -> SQLiteDriver {
        let driver = try SQLiteDriver(path: path, creating: true)
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE kept (n BIGINT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID", [])
        }
        return driver
    }

    private func add(_ numbers: Range<Int64>, to driver: SQLiteDriver) async throws {
        try await driver.write(beside: .everything) { connection in
            for number in numbers {
                let text = String(repeating: "x", count: 1000)
                try connection.execute(
                    "INSERT INTO kept (n, text) VALUES ($1, $2)", [.integer(number), .text(text)])
            }
        }
    }

    private func count(_ driver: SQLiteDriver) async throws -> Int64 {
        try await driver.read { try $0.integers("SELECT COUNT(*) FROM kept", [])[0] }
    }

    @Test("is seen by every connection as soon as a write is done, however large the write")
    func isSeen() async throws {
        let driver = try await driver()
        let other = try SQLiteDriver(path: path, creating: false)
        // One page, and more than is written at once.
        for (written, size) in [(0, 1), (1, 200), (201, 3)] as [(Int64, Int64)] {
            try await add(written..<written + size, to: driver)
            #expect(try await count(driver) == written + size)
            #expect(try await count(other) == written + size)
        }
    }

    @Test("holds a write when its program is gone without having closed the file")
    func outlives() async throws {
        let driver = try await driver()
        try await add(0..<300, to: driver)
        // As they lie on the disk while the program runs.
        let copy = TemporaryPath.fresh("copy.sqlite")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
        let found = try SQLiteDriver(path: copy, creating: false)
        #expect(try await count(found) == 300)
        #expect(try await found.read { try $0.texts("PRAGMA integrity_check", [], columns: 1) } == [["ok"]])
        try driver.close()
    }

    @Test("overwrites nothing that another program has committed after a large write was undone")
    func leavesOthers() async throws {
        let (driver, other) = (try await driver(), try SQLiteDriver(path: path, creating: false))
        let spills = try await driver.write(beside: .everything) { try $0.integers("PRAGMA cache_spill", []) }
        #expect(spills == [0])
        await #expect(throws: CancellationError.self) {
            try await driver.write(beside: .everything) { connection in
                for number in Int64(10_000)..<50_000 {
                    try connection.execute(
                        "INSERT INTO kept (n, text) VALUES ($1, $2)",
                        [.integer(number), .text(String(repeating: "y", count: 1000))])
                }
                throw CancellationError()
            }
        }
        for number in Int64(0)..<300 { try await add(number..<number + 1, to: other) }
        #expect(try await count(driver) == 300)
        try driver.close()
        try await add(300..<301, to: other)
        try other.close()
        let later = try SQLiteDriver(path: path, creating: false)
        #expect(try await count(later) == 301)
        #expect(try await later.read { try $0.texts("PRAGMA integrity_check", [], columns: 1) } == [["ok"]])
    }

    @Test("leaves nothing of a write that was undone, however much of it was written")
    func forgetsUndone() async throws {
        let driver = try await driver()
        try await add(0..<10, to: driver)
        await #expect(throws: CancellationError.self) {
            try await driver.write(beside: .everything) { connection in
                // More than the connection keeps in memory.
                try connection.execute("PRAGMA cache_size = 10", [])
                for number in Int64(10)..<2000 {
                    try connection.execute(
                        "INSERT INTO kept (n, text) VALUES ($1, $2)",
                        [.integer(number), .text(String(repeating: "y", count: 1000))])
                }
                throw CancellationError()
            }
        }
        try await add(2000..<2010, to: driver)
        #expect(try await count(driver) == 20)
        #expect(try await driver.read { try $0.texts("PRAGMA integrity_check", [], columns: 1) } == [["ok"]])
    }

    @Test("is written over after it was taken over, while writes go on")
    func isTakenOver() async throws {
        let driver = try await driver()
        var (size, rows, sameSize) = (0, Int64(0), 0)
        // Some 100 pages each; without being taken over it would grow with every write.
        for _ in 0..<1000 where sameSize < 20 {
            try await add(rows..<rows + 300, to: driver)
            rows += 300
            let now = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int ?? 0
            sameSize = now == size ? sameSize + 1 : 0
            size = now
        }
        #expect(sameSize == 20)
        #expect(try await count(driver) == rows)
        try driver.close()
        #expect(try await count(SQLiteDriver(path: path, creating: false)) == rows)
    }

    @Test("is taken over beside whoever writes, without them")
    func isTakenOverBeside() async throws {
        let driver = try await driver()
        try await add(0..<300, to: driver)
        let takingOver = TakingOver(path: path)
        #expect(!takingOver.isPrepared())
        while !takingOver.isPrepared() { try await Task.sleep(for: .milliseconds(1)) }
        // https://www.sqlite.org/walformat.html, 2.1: how many pages the log holds, and how many of them were taken over.
        let index = try Data(contentsOf: URL(filePath: path + "-shm"))
        func number(at place: Int) -> UInt32 {
            index.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) }
        }
        #expect(number(at: 16) > 75)
        #expect(number(at: 96) == number(at: 16))
        takingOver.close()
        try driver.close()
    }

    @Test("whoever does not wait is told when a write is durable, and why it is not")
    func submits() async throws {
        let driver = try await driver()
        let told = await withCheckedContinuation { continuation in
            driver.submit(beside: .everything) { connection in
                try connection.execute("INSERT INTO kept (n, text) VALUES (1, 'a')", [])
            } done: {
                continuation.resume(returning: $0 == nil)
            }
        }
        #expect(told)
        let refused = await withCheckedContinuation { continuation in
            driver.submit(beside: .everything) { connection in
                try connection.execute("INSERT INTO kept (n, text) VALUES (2, 'b')", [])
                throw RegistryError(.noSuchEvent)
            } done: {
                continuation.resume(returning: ($0 as? RegistryError)?.code)
            }
        }
        #expect(refused == .noSuchEvent)
        #expect(try await count(driver) == 1)
    }
}
