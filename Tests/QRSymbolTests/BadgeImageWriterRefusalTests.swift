import Foundation
import QRSymbol
import Testing

@Suite("Badge images that cannot be written")
struct BadgeImageWriterRefusalTests {
    @Test("are refused when two have one path, before anything is written")
    func repeatedPath() async throws {
        try await ScratchFolder.with { folder in
            let images = ["IK1A", "IK1B"].map { BadgeImage(path: folder + "/a.png", code: $0) }
            await #expect(throws: BadgeImageError(code: .repeatedPath, path: folder + "/a.png")) {
                try await BadgeImageWriter().write(images)
            }
            let names = try ScratchFolder.names(in: folder)
            #expect(names.isEmpty)
        }
    }

    @Test("are refused for a style that cannot be drawn")
    func undrawableStyle() async throws {
        let writer = BadgeImageWriter(style: BadgeImageStyle(modulePixels: 0))
        await #expect(throws: BadgeImageError(code: .undrawableStyle)) {
            try await writer.write([BadgeImage(path: "/nowhere/a.png", code: "IK1")])
        }
    }

    @Test("name the image whose code or typed code is at fault, and leave no file of it")
    func faultyCode() async throws {
        try await ScratchFolder.with { folder in
            let path = folder + "/a.png"
            let reason = QRSymbolError(code: .notAlphanumeric, position: 3)
            await #expect(throws: BadgeImageError(code: .symbolRefused, path: path, symbol: reason)) {
                try await BadgeImageWriter().write([BadgeImage(path: path, code: "IK1?")])
            }
            await #expect(throws: BadgeImageError(code: .undrawableTypedCode, path: path, position: 1)) {
                try await BadgeImageWriter().write([BadgeImage(path: path, code: "IK1", typedCode: "A?")])
            }
            let names = try ScratchFolder.names(in: folder)
            #expect(names.isEmpty)
        }
    }

    @Test("are refused where a folder has the file's name, which stays as it was")
    func isFolder() async throws {
        try await ScratchFolder.with { folder in
            let path = folder + "/a.png"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            await expectRefusal(.isFolder, errno: EISDIR, path: path, writing: path)
            await expectRefusal(.isFolder, errno: EISDIR, path: folder + "/", writing: folder + "/")
            #expect(try ScratchFolder.names(in: folder) == ["a.png"])
        }
    }

    @Test("are refused where a part of the path is a file")
    func folderIsFile() async throws {
        try await ScratchFolder.with { folder in
            try Foundation.Data("letter".utf8).write(to: URL(fileURLWithPath: folder + "/letter"))
            let path = folder + "/letter/a.png"
            await expectRefusal(.folderMissing, errno: ENOTDIR, path: folder + "/letter", writing: path)
            #expect(try ScratchFolder.names(in: folder) == ["letter"])
        }
    }

    @Test("are refused where the name is too long, and leave no file under another name")
    func nameTooLong() async throws {
        try await ScratchFolder.with { folder in
            let path = folder + "/" + String(repeating: "a", count: 300) + ".png"
            await expectRefusal(.nameTooLong, errno: ENAMETOOLONG, path: path, writing: path)
            let names = try ScratchFolder.names(in: folder)
            #expect(names.isEmpty)
        }
    }

    @Test("are refused on a file system that may not be written to")
    func notAllowed() async throws {
        // The kernel's own files: there even the superuser makes none.
        let error = await refusal(writing: "/sys/kernel/a.png")
        #expect(error?.code == .notAllowed)
        #expect(error?.path == "/sys/kernel/a.png")
    }

    @Test("are refused in a read-only folder", .enabled(if: geteuid() != 0, "the superuser may write anywhere"))
    func readOnlyFolder() async throws {
        try await ScratchFolder.with { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
            await expectRefusal(.notAllowed, errno: EACCES, path: folder + "/a.png", writing: folder + "/a.png")
            let names = try ScratchFolder.names(in: folder)
            #expect(names.isEmpty)
        }
    }

    @Test("are refused on a full disk, where only whole files remain", .enabled(if: SmallDisk.canBeMade))
    func diskFull() async throws {
        try await ScratchFolder.with { folder in
            try await SmallDisk.mounted(at: folder, kilobytes: 64) {
                let images = Codes.badges(200, seed: 8).enumerated().map { index, code in
                    BadgeImage(path: "\(folder)/\(index).png", code: code, typedCode: Codes.typed(code))
                }
                let error = await #expect(throws: BadgeImageError.self) { try await BadgeImageWriter().write(images) }
                #expect(error?.code == .diskFull)
                #expect(error?.errno == ENOSPC)
                let files = try ScratchFolder.names(in: folder)
                #expect(files.count > 0 && files.count < images.count)
                for file in files {
                    try #require(file.hasSuffix(".png") && !file.hasPrefix("."))
                    _ = try DecodedPNG(try ScratchFolder.bytes(folder + "/" + file))
                }
            }
        }
    }

    @Test("are refused on a disk that is mounted read-only", .enabled(if: SmallDisk.canBeMade))
    func readOnlyDisk() async throws {
        try await ScratchFolder.with { folder in
            try await SmallDisk.mounted(at: folder, kilobytes: 64, "ro") {
                await expectRefusal(.notAllowed, errno: EROFS, path: folder + "/a.png", writing: folder + "/a.png")
            }
        }
    }

    private func refusal(writing path: String) async -> BadgeImageError? {
        do {
            _ = try await BadgeImageWriter().write([BadgeImage(path: path, code: "IK1")])
            return nil
        } catch {
            return error as? BadgeImageError
        }
    }

    private func expectRefusal(
        _ code: BadgeImageError.Code, errno: Int32, path: String, writing: String,
        sourceLocation: SourceLocation = #_sourceLocation,
    ) async {
        let error = await refusal(writing: writing)
        #expect(error == BadgeImageError(code: code, path: path, errno: errno), sourceLocation: sourceLocation)
    }
}
