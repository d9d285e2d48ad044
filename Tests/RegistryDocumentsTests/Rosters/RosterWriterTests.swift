import Foundation
import IkrarRegistry
import RegistryDocuments
import SheetWriting
import Synchronization
import Testing

@Suite("Writing rosters")
struct RosterWriterTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("gives a file per OPD and format, and the recaps")
    func files() throws {
        let rosters = try Invented.rosters(["Dinas Kesehatan", "DINAS KESEHATAN"])
        let recap = try Invented.recap(rosters)
        let written = try RosterWriter(formats: [.csv, .xlsx, .json]).write(
            rosters,
            recap: recap,
            to: scratch("a/b/out/")
        )
        let names = ["dinas-kesehatan", "dinas-kesehatan-2", "recap"].flatMap { name in
            ["csv", "json", "xlsx"].map { "\(name).\($0)" }
        }.sorted()
        #expect(written == WrittenRosters(folder: scratch("a/b/out"), files: names, kept: [], replacedWhole: true))
        #expect(try scratch.entries("a/b/out") == [".ikrar-rosters"] + names)
        #expect(try scratch.entries("a/b") == ["out"])
    }

    @Test("gives the same bytes for the same rosters, on one thread or many")
    func reproducible() throws {
        let rosters = try Invented.rosters((1...12).map { "Kecamatan \($0)" })
        let recap = try Invented.recap(rosters)
        let formats = Set(RosterFormat.allCases)
        let one = try RosterWriter(formats: formats, workers: 1).write(rosters, recap: recap, to: scratch("one"))
        _ = try RosterWriter(formats: formats, workers: 8).write(rosters, recap: recap, to: scratch("many"))
        #expect(one.files.count == 39)
        for name in one.files {
            let bytes = try Data(contentsOf: URL(filePath: scratch("one/\(name)")))
            #expect(try bytes == Data(contentsOf: URL(filePath: scratch("many/\(name)"))), "\(name)")
        }
    }

    @Test("tells how far it is")
    func progress() throws {
        let told = Mutex<[Int]>([])
        let rosters = try Invented.rosters()
        _ = try RosterWriter(formats: [.csv]).write(rosters, recap: try Invented.recap(rosters), to: scratch("out")) {
            done,
            total in
            #expect(total == 3)
            told.withLock { $0.append(done) }
        }
        #expect(told.withLock { $0.sorted() } == [1, 2, 3])
    }

    @Test("a full disk leaves the older rosters as they were", .enabled(if: SmallDisk.isPossible))
    func fullDisk() throws {
        let disk = try SmallDisk()
        let folder = "\(disk.path)/out"
        let small = try Invented.rosters(["A"])
        _ = try RosterWriter(formats: [.csv]).write(small, recap: try Invented.recap(small), to: folder)
        let before = try Data(contentsOf: URL(filePath: "\(folder)/a.csv"))
        let rows = try (0..<500).map { try Invented.row(name: "Nama \($0)", .present) }
        let large = [Roster(event: try Invented.event(), opd: "A", rows: rows)]
        for format in RosterFormat.allCases {
            let error = #expect(throws: DocumentError.self) {
                try RosterWriter(formats: [format]).write(large, recap: try Invented.recap(large), to: folder)
            }
            #expect(error?.code == .noSpace)
            #expect(error?.systemError == ENOSPC)
            #expect(error?.path.hasPrefix("\(folder)/") == true)
        }
        #expect(try Data(contentsOf: URL(filePath: "\(folder)/a.csv")) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["out"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                ".ikrar-rosters", "a.csv", "recap.csv",
            ]
        )
    }
}
