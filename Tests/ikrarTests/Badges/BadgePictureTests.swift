import Foundation
import Testing

@Suite("badge pictures")
struct BadgePictureTests {
    private static let hasReader: Bool = {
        guard let folder = try? Folder() else { return false }
        return (try? Program(folder: folder).run(["--version"], executable: "zbarimg").status) == 0
    }()

    private let office: Office

    init() throws { office = try Office() }

    /// An OPD with some people, and their badges.
    private var opd: (name: String, wearers: [Wearer]) {
        get throws {
            let byOPD = Dictionary(grouping: office.wearers, by: \.opd).filter { $0.value.count > 3 }
            return try #require(
                byOPD.min { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.map { ($0.key, $0.value) })
        }
    }

    @Test(
        "all badges of an OPD read back to exactly their codes",
        .enabled(if: hasReader, "needs zbarimg"),
        arguments: [[], ["--module-pixels", "3", "--no-typed-code"]],
    )
    func readBack(_ options: [String]) throws {
        let (name, wearers) = try opd
        _ = try office.program.run(["badge", "issue", "--opd", name, "--out", "badge"] + options).ok()
        let pictures = office.folder.files(below: "badge").filter { $0.hasSuffix(".png") }
        let reader = ["-q", "--raw", "-Sdisable", "-Sqrcode.enable"] + pictures.map { "badge/\($0)" }
        let read = try office.program.run(reader, executable: "zbarimg")
        let codes = Set(read.lines.map(String.init))
        #expect(codes.count == pictures.count)
        #expect(codes.isSuperset(of: wearers.map(\.code)))
        #expect(codes.count - wearers.count <= 1, "and no others")
    }

    @Test("the symbol prints at the size asked for", arguments: [25, 40])
    func printSize(_ millimetres: Int) throws {
        let wearer = office.wearers[0]
        let size = ["--size-mm", "\(millimetres)", "--module-pixels", "12"]
        _ = try office.program.run(["badge", "issue", wearer.nip, "--out", "badge"] + size).ok()
        let picture = try #require(office.folder.files(below: "badge").first { $0.hasSuffix(".png") })
        let density = try #require(PixelDensity(png: [UInt8](office.folder.read("badge/\(picture)"))))
        // Version 2 has 25 modules to a side.
        let printed = 25.0 * 12 / Double(density.perMetre) * 1000
        #expect(abs(printed - Double(millimetres)) < 0.01)
    }

    @Test("a reprint is the same picture, byte for byte")
    func reprint() throws {
        let wearer = office.wearers[0]
        for folder in ["satu", "dua"] { _ = try office.ikrar("badge", "issue", wearer.nip, "--out", folder).ok() }
        let picture = try #require(office.folder.files(below: "satu").first { $0.hasSuffix(".png") })
        #expect(try office.folder.read("satu/\(picture)") == office.folder.read("dua/\(picture)"))
    }

    @Test("badges for nobody, of impossible sizes, or into a file are refused before anything is issued")
    func refusals() throws {
        try office.ikrar("badge", "issue").refused(64, naming: "--all")
        try office.ikrar("badge", "issue", "--all", "--size-mm", "0").refused(64, naming: "--size-mm")
        try office.ikrar("badge", "issue", "--all", "--module-pixels", "65").refused(64, naming: "--module-pixels")
        try office.ikrar("badge", "issue", "--opd", "Dinas Antah Berantah").refused(65, naming: "Dinas Antah Berantah")
        try office.ikrar("badge", "issue", "12345").refused(65, naming: "12345")
        try office.folder.write("milik orang", "badge")
        try office.ikrar("badge", "issue", "--all", "--out", "badge").refused(73, naming: "badge")
        #expect(try String(decoding: office.folder.read("badge"), as: UTF8.self) == "milik orang")
    }
}

/// The pHYs chunk of a PNG (ISO/IEC 15948, 11.3.5.3): pixels to the metre, the same both ways.
struct PixelDensity {
    var perMetre: Int

    init?(png bytes: [UInt8]) {
        guard let start = bytes.firstRange(of: Array("pHYs".utf8))?.upperBound, start + 9 <= bytes.count else {
            return nil
        }
        let word = { (place: Int) in bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        guard word(start) == word(start + 4), bytes[start + 8] == 1 else { return nil }
        perMetre = word(start)
    }
}
