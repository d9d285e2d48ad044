import Foundation
import Testing

@testable import RegistryDocuments

@Suite("An output folder")
struct OutputFolderTests {
    private struct Interruption: Error {}

    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("written before is replaced whole, and what is not written any more goes")
    func whole() throws {
        try write(["a.csv", "old.csv"], "1")
        let outcome = try write(["a.csv", "b.csv"], "2")
        #expect(outcome.way == .whole)
        #expect(try scratch.entries("out") == [".ikrar-rosters", "a.csv", "b.csv"])
        #expect(try scratch.text("out/a.csv") == "2")
        #expect(try scratch.entries == ["out"])
    }

    @Test("that is there and empty is replaced whole, with the same permissions")
    func empty() throws {
        try FileManager.default.createDirectory(atPath: scratch("out"), withIntermediateDirectories: false)
        chmod(scratch("out"), 0o2750)
        #expect(try write(["a.csv"], "1").way == .whole)
        var status = stat()
        stat(scratch("out"), &status)
        #expect(status.st_mode & 0o7777 == 0o2750)
    }

    @Test("keeps somebody else's files, and replaces its own one by one")
    func foreign() throws {
        try write(["a.csv", "old.csv"], "1")
        try scratch.put("mine", "out/catatan.txt")
        try scratch.put("mine", "out/arsip/a.csv")
        let outcome = try write(["a.csv", "b.csv"], "2")
        #expect(outcome.way == .fileByFile)
        #expect(outcome.foreign == ["arsip", "catatan.txt"])
        #expect(try scratch.entries("out") == [".ikrar-rosters", "a.csv", "arsip", "b.csv", "catatan.txt"])
        #expect(try scratch.text("out/a.csv") == "2")
        #expect(try scratch.text("out/catatan.txt") == "mine")
        #expect(try scratch.text("out/arsip/a.csv") == "mine")
        try FileManager.default.removeItem(atPath: scratch("out/catatan.txt"))
        try FileManager.default.removeItem(atPath: scratch("out/arsip"))
        #expect(try write(["c.csv"], "3").way == .whole)
        #expect(try scratch.entries("out") == [".ikrar-rosters", "c.csv"])
    }

    @Test("with somebody else's file under a name to be written is refused, untouched")
    func taken() throws {
        try scratch.put("mine", "out/a.csv")
        #expect(throws: DocumentError(.nameTaken, path: scratch("out/a.csv"))) { try write(["a.csv", "b.csv"], "1") }
        #expect(try scratch.entries("out") == ["a.csv"])
        #expect(try scratch.text("out/a.csv") == "mine")
    }

    @Test("is as it was when the writing fails", arguments: [false, true])
    func failing(foreign: Bool) throws {
        try write(["a.csv"], "1")
        if foreign { try scratch.put("mine", "out/catatan.txt") }
        let before = try scratch.entries("out")
        #expect(throws: Interruption.self) {
            try OutputFolder(scratch("out")).replace(["a.csv", "b.csv"]) { staging in
                try Data("2".utf8).write(to: URL(filePath: "\(staging)/a.csv"))
                throw Interruption()
            }
        }
        #expect(try scratch.entries("out") == before)
        #expect(try scratch.text("out/a.csv") == "1")
        #expect(try scratch.entries == ["out"])
    }

    @Test("shows the old content until all of the new is there")
    func untilThen() throws {
        try write(["a.csv"], "1")
        _ = try OutputFolder(scratch("out")).replace(["a.csv"]) { staging in
            try Data("2".utf8).write(to: URL(filePath: "\(staging)/a.csv"))
            #expect(try scratch.text("out/a.csv") == "1")
        }
        #expect(try scratch.text("out/a.csv") == "2")
    }

    @Test("gives back what somebody put there meanwhile")
    func meanwhile() throws {
        try write(["a.csv"], "1")
        _ = try OutputFolder(scratch("out")).replace(["b.csv"]) { staging in
            try Data("2".utf8).write(to: URL(filePath: "\(staging)/b.csv"))
            try scratch.put("mine", "out/catatan.txt")
        }
        #expect(try scratch.entries("out") == [".ikrar-rosters", "b.csv", "catatan.txt"])
        #expect(try scratch.entries == ["out"])
    }

    @Test("made or replaced by somebody else meanwhile holds what was written last", arguments: [false, true])
    func race(isNew: Bool) throws {
        if !isNew { try write(["a.csv"], "1") }
        var isFirst = true
        _ = try OutputFolder(scratch("out")).replace(["b.csv"]) { staging in
            if isFirst { try write(["c.csv"], "3") }
            isFirst = false
            try Data("2".utf8).write(to: URL(filePath: "\(staging)/b.csv"))
        }
        #expect(try scratch.entries("out") == [".ikrar-rosters", "b.csv"])
        #expect(try scratch.entries == ["out"])
    }

    @Test("is found through a symbolic link, which stays one")
    func link() throws {
        try write(["a.csv"], "1")
        try FileManager.default.createSymbolicLink(atPath: scratch("link"), withDestinationPath: "out")
        _ = try OutputFolder(scratch("link")).replace(["b.csv"]) { try Data().write(to: URL(filePath: "\($0)/b.csv")) }
        #expect(try scratch.entries("out") == [".ikrar-rosters", "b.csv"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch("link")) == "out")
    }

    @Test("in which a program stands is not swapped away beneath it")
    func workingFolder() {
        #expect(!FolderCalls.isReplaceable(FolderCalls.resolved(".")))
        #expect(!FolderCalls.isReplaceable("/"))
    }

    @Test("that is a file, or lies beneath one, is refused", arguments: ["file", "file/out"])
    func file(path: String) throws {
        try scratch.put("mine", "file")
        let error = #expect(throws: DocumentError.self) {
            try OutputFolder(scratch(path)).replace(["a.csv"]) { _ in }
        }
        #expect(error?.code == .notAFolder)
        #expect(try scratch.text("file") == "mine")
    }

    @Test("where nothing may be made is refused", arguments: ["/sys/out", "/sys/a/b/out", "/sys"])
    func notAllowed(path: String) {
        let error = #expect(throws: DocumentError.self) { try OutputFolder(path).replace(["a.csv"]) { _ in } }
        #expect(error?.code == .notAllowed)
    }

    @Test("loses what killed runs left behind, and nothing of those that live or have just begun")
    func leavings() throws {
        let killed = ".out.ikrar-staging-1-1"
        let living = ".out.ikrar-staging-1-2"
        let young = ".out.ikrar-staging-1-3"
        for name in [killed, living, young] { try scratch.put("x", "\(name)/a.csv") }
        for name in [killed, living] {
            let past = Date(timeIntervalSinceNow: -120)
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: scratch(name))
        }
        let lock = open(scratch(living), O_RDONLY | O_DIRECTORY)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX) == 0)
        try write(["a.csv"], "1")
        #expect(try scratch.entries == [living, young, "out"])
    }

    @Test("exchanged by a run that was killed then, keeps what was not ikrar's")
    func exchangedLeavings() throws {
        try write(["a.csv"], "1")
        let old = ".out.ikrar-staging-1-1"
        try FileManager.default.moveItem(atPath: scratch("out"), toPath: scratch(old))
        try scratch.put("mine", "\(old)/catatan.txt")
        let past = Date(timeIntervalSinceNow: -120)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: scratch(old))
        try write(["b.csv"], "2")
        #expect(try scratch.entries(old) == ["catatan.txt"])
    }

    @Test("whose record lies names nothing outside itself")
    func record() throws {
        try scratch.put("mine", "secret.txt")
        try write(["a.csv"], "1")
        let record = try scratch.text("out/.ikrar-rosters")
        try scratch.put(record + "../secret.txt\n..\n", "out/.ikrar-rosters")
        try scratch.put("mine", "out/catatan.txt")
        try write(["b.csv"], "2")
        #expect(try scratch.text("secret.txt") == "mine")
        #expect(try scratch.entries("out") == [".ikrar-rosters", "b.csv", "catatan.txt"])
    }

    @Test("keeps what the new content keeps, also beside somebody else's files", arguments: [false, true])
    func keeping(foreign: Bool) throws {
        try write(["a.csv", "a.json", "old.csv"], "1")
        if foreign { try scratch.put("mine", "out/catatan.txt") }
        let files = [FolderRecord.File(name: "a.csv", opd: "A")]
        let content = FolderContent(event: "uji", files: files) { $0.name.hasSuffix(".json") }
        let outcome = try OutputFolder(scratch("out")).replace(with: content) { staging in
            try Data("2".utf8).write(to: URL(filePath: "\(staging)/a.csv"))
        }
        #expect(outcome.way == (foreign ? .fileByFile : .whole))
        #expect(try scratch.entries("out") == [".ikrar-rosters", "a.csv", "a.json"] + (foreign ? ["catatan.txt"] : []))
        #expect(try scratch.text("out/a.csv") == "2")
        #expect(try scratch.text("out/a.json") == "1")
        let record = FolderRecord(of: scratch("out"))
        #expect(record.event == "uji")
        #expect(record.files == files + [FolderRecord.File(name: "a.json", opd: "")])
        #expect(try scratch.entries == ["out"])
    }

    @Test("keeps what another run added while this one wrote")
    func addedMeanwhile() throws {
        try write(["a.csv"], "1")
        let csv = FolderContent(event: "uji", files: [.init(name: "a.csv", opd: "")]) { $0.name.hasSuffix(".json") }
        _ = try OutputFolder(scratch("out")).replace(with: csv) { staging in
            let files = [FolderRecord.File(name: "a.json", opd: "")]
            let json = FolderContent(event: "uji", files: files) { $0.name.hasSuffix(".csv") }
            _ = try OutputFolder(scratch("out")).replace(with: json) { staging in
                try Data("3".utf8).write(to: URL(filePath: "\(staging)/a.json"))
            }
            try Data("2".utf8).write(to: URL(filePath: "\(staging)/a.csv"))
        }
        #expect(try scratch.entries("out") == [".ikrar-rosters", "a.csv", "a.json"])
        #expect(try scratch.text("out/a.csv") == "2")
    }

    @Test("that was written for another event is refused, and taken once its files are gone")
    func otherEvent() throws {
        try write(["a.csv"], "1")
        let other = FolderContent(event: "lain", files: [.init(name: "a.csv", opd: "")]) { _ in true }
        let refusal = DocumentError(.otherEvent, path: scratch("out"), event: "uji")
        #expect(throws: refusal) { try OutputFolder(scratch("out")).replace(with: other) { _ in Issue.record() } }
        #expect(try scratch.text("out/a.csv") == "1")
        try FileManager.default.removeItem(atPath: scratch("out/a.csv"))
        _ = try OutputFolder(scratch("out")).replace(with: other) { try Data().write(to: URL(filePath: "\($0)/a.csv")) }
        #expect(FolderRecord(of: scratch("out")).event == "lain")
    }

    @discardableResult
    private func write(_ names: [String], _ text: String) throws -> OutputFolder.Outcome {
        try OutputFolder(scratch("out")).replace(names) { staging in
            for name in names { try Data(text.utf8).write(to: URL(filePath: "\(staging)/\(name)")) }
        }
    }
}

extension OutputFolder {
    /// The files of one event; nothing written earlier stays.
    fileprivate func replace(_ names: [String], fill: (String) throws -> Void) throws -> Outcome {
        let files = names.map { FolderRecord.File(name: $0, opd: "") }
        return try replace(with: FolderContent(event: "uji", files: files), fill: fill)
    }
}
