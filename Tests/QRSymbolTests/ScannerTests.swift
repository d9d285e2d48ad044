import Foundation
import QRSymbol
import Testing

/// Reads pictures with zbarimg, a scanner that knows nothing of this project.
@Suite("A scanner")
struct ScannerTests {
    @Test("reads every badge image back to exactly its code", arguments: [2, 3, 4, 12, 20])
    func readsEveryBadge(modulePixels: Int) async throws {
        try await ScratchFolder.with { folder in
            let codes = Codes.badges(350, seed: UInt64(100 + modulePixels))
            let images = codes.enumerated().map { index, code in
                BadgeImage(path: "\(folder)/\(index).png", code: code, typedCode: Codes.typed(code))
            }
            let style = BadgeImageStyle(modulePixels: modulePixels, drawsTypedCode: modulePixels > 2)
            _ = try await BadgeImageWriter(style: style).write(images)
            #expect(try Self.scan(images.map(\.path)) == codes)
        }
    }

    @Test("reads symbols of other levels, versions and contents", arguments: QRSymbol.Level.allCases, [2, 3, 7, 20])
    func readsOtherShapes(level: QRSymbol.Level, version: Int) async throws {
        try await ScratchFolder.with { folder in
            let image = BadgeImage(path: "\(folder)/a.png", code: "HALAMAN KANTOR")
            let style = BadgeImageStyle(modulePixels: 4, level: level, version: version)
            _ = try await BadgeImageWriter(style: style).write([image])
            #expect(try Self.scan([image.path]) == [image.code])
        }
    }

    private static func scan(_ paths: [String]) throws -> [String] {
        let program = "/usr/bin/zbarimg"
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "\(program) is missing; it comes with Debian's package zbar-tools")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"] + paths
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
