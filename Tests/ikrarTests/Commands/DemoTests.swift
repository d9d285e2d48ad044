import Foundation
import Testing

@Suite("the demo", .onFiles)
struct DemoTests {
    private let program: Program

    init() throws { program = Program(folder: try Folder()) }

    @Test("a demo walks the whole way, says where everything lies, and the same seed gives the same numbers")
    func walks() throws {
        let demo = ["demo", "--asn", "60", "--seed", "3", "--out", "coba", "--json"]
        let answer = try program.run(demo).ok().json()
        #expect(answer.hasSortedKeys)
        let files = (answer["files"]?.array ?? []).compactMap(\.text)
        #expect(files.count > 5)
        for file in files where !file.hasSuffix("quarantine.csv") { #expect(program.folder.has(file), "\(file)") }
        #expect(answer["counts"]?["present"]?.int ?? 0 > 0)
        let pledged = try program.run(["recap", "ikrar-demo", "--registry", "coba/ikrar.sqlite", "--json"]).ok().json()
        #expect(pledged["pledges"]?["pledged"]?.int ?? 0 > 0)
        #expect(program.folder.files(below: "coba/documents").contains { $0.hasPrefix("pakta-integritas-") })
        #expect(try program.run(demo).ok().json() == answer, "and again over the first")
    }

    @Test("a demo of lists that are not there, or into what is no folder, clears and makes nothing")
    func refusals() throws {
        _ = try program.run(["demo", "--asn", "20", "--out", "coba"]).ok()
        let before = program.folder.files(below: "coba")
        try program.run(["demo", "--lists", "tiada", "--out", "coba"]).refused(66, naming: "tiada")
        #expect(program.folder.files(below: "coba") == before)
        try program.folder.write("milik orang", "berkas")
        let run = try program.run(["demo", "--asn", "20", "--out", "berkas"])
        run.refused(73, naming: "berkas tidak dapat ditulis", "sistem operasi")
        #expect(!run.errors.contains("NSCocoaError"))
        try program.run(["demo", "--asn", "0"]).refused(64, naming: "--asn")
    }
}
