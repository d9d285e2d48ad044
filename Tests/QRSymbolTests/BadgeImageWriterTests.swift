import Foundation
import QRSymbol
import Synchronization
import Testing

@Suite("Writing badge images")
struct BadgeImageWriterTests {
    private static func images(_ count: Int, in folder: String, seed: UInt64 = 5) -> [BadgeImage] {
        Codes.badges(count, seed: seed).enumerated().map { index, code in
            BadgeImage(path: "\(folder)/opd-\(index % 7)/\(index).png", code: code, typedCode: Codes.typed(code))
        }
    }

    @Test("gives the same files with one thread and with many, with a series and without")
    func sameFiles() async throws {
        try await ScratchFolder.with { folder in
            let many = Self.images(900, in: folder + "/many")
            let outcome = try await BadgeImageWriter(threads: 8).write(many)
            #expect(outcome == .init(written: 900))
            var renderer = try BadgeImageRenderer()
            for image in many {
                let alone = try renderer.png(code: image.code, typedCode: image.typedCode)
                try #require(try ScratchFolder.bytes(image.path) == alone)
            }
            #expect(try ScratchFolder.names(in: folder + "/many").count == 900 + 7)
        }
    }

    @Test("makes the folders that are missing, however deep")
    func makesFolders() async throws {
        try await ScratchFolder.with { folder in
            let image = BadgeImage(path: folder + "/a/b/c/d.png", code: "IK1")
            _ = try await BadgeImageWriter().write([image])
            #expect(try ScratchFolder.names(in: folder) == ["a", "a/b", "a/b/c", "a/b/c/d.png"])
        }
    }

    @Test("leaves a file alone that holds the same picture, and replaces one that does not")
    func unchanged() async throws {
        try await ScratchFolder.with { folder in
            let images = Self.images(40, in: folder)
            let writer = BadgeImageWriter(flushesToDisk: true)
            #expect(try await writer.write(images) == .init(written: 40))
            let file = { try FileManager.default.attributesOfItem(atPath: images[3].path)[.systemFileNumber] as? Int }
            let before = try #require(try file())
            #expect(try await writer.write(images) == .init(unchanged: 40))
            #expect(try file() == before)

            // As long as the picture, but another one.
            let picture = try ScratchFolder.bytes(images[3].path)
            try Foundation.Data(picture.map { ~$0 }).write(to: URL(fileURLWithPath: images[3].path))
            try Foundation.Data("short".utf8).write(to: URL(fileURLWithPath: images[4].path))
            #expect(try await writer.write(images) == .init(written: 2, unchanged: 38))
            #expect(try ScratchFolder.bytes(images[3].path) == picture)
        }
    }

    @Test("replaces a link by the picture and leaves what it pointed at")
    func replacesLinks() async throws {
        try await ScratchFolder.with { folder in
            try Foundation.Data("letter".utf8).write(to: URL(fileURLWithPath: folder + "/letter"))
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/a.png", withDestinationPath: folder + "/letter")
            _ = try await BadgeImageWriter().write([BadgeImage(path: folder + "/a.png", code: "IK1")])
            #expect(try ScratchFolder.bytes(folder + "/letter") == Array("letter".utf8))
            #expect(try ScratchFolder.bytes(folder + "/a.png").starts(with: [0x89, 0x50]))
        }
    }

    @Test("tells how many are done, counting up to all of them")
    func progress() async throws {
        try await ScratchFolder.with { folder in
            let told = Mutex<[Int]>([])
            let images = Self.images(500, in: folder)
            _ = try await BadgeImageWriter(threads: 4).write(images) { done in told.withLock { $0.append(done) } }
            let counts = told.withLock { $0 }
            #expect(counts.last == 500)
            #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test("of no images does nothing")
    func nothing() async throws {
        #expect(try await BadgeImageWriter().write([]) == .init())
    }

    @Test("stops when its task is cancelled, leaving whole files only")
    func cancelled() async throws {
        try await ScratchFolder.with { folder in
            let images = Self.images(3000, in: folder)
            let task = Task {
                try await BadgeImageWriter(threads: 1).write(images) { _ in
                    Self.gate.withLock { $0?.cancel() }
                }
            }
            Self.gate.withLock { $0 = task }
            await #expect(throws: CancellationError.self) { try await task.value }
            let files = try ScratchFolder.names(in: folder).filter { $0.contains(".") }
            #expect(files.count < images.count)
            for file in files { _ = try DecodedPNG(try ScratchFolder.bytes(folder + "/" + file)) }
        }
    }

    private static let gate = Mutex<Task<BadgeImageWriter.Outcome, any Error>?>(nil)
}
