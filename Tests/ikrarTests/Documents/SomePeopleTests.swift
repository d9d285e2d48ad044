import Foundation
import Testing

@Suite("documents of some people, from the command line")
struct SomePeopleTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test("one person's certificate lies beside everybody's, which stays, and is told of alone")
    func one() throws {
        let wearers = Array(office.wearers.prefix(3))
        _ = try office.checkIn(wearers.map { $0.scanned(at: "07:10:00") })
        let numbered = ["document", "certificate", Office.apel, "--number", "800/{serial}/2026", "--json"]
        let all = try office.program.run(numbered).ok().json()
        let one = try office.program.run(numbered + ["--nip", wearers[1].nip]).ok().json()
        #expect(one["people"]?.int == 1)
        #expect(one["pages"]?.int == 1)
        let name = try #require(one["files"]?.array?.first?.text)
        let names = try #require(all["files"]?.array?.compactMap { $0.text })
        #expect(name.hasPrefix("sertifikat-000") && !names.contains(name))
        #expect(office.folder.files(below: "out/documents/\(Office.apel)") == (names + [name]).sorted())
    }

    @Test("somebody of another OPD is not on the list that is asked for")
    func stranger() throws {
        let wearer = try #require(office.wearers.first)
        let other = try #require(office.wearers.first { $0.opd != wearer.opd })
        try office.ikrar("document", "pledge", Office.apel, "--opd", wearer.opd, "--nip", other.nip).refused(
            65, naming: "***\(other.nip.suffix(3))")
        #expect(!office.folder.has("out"))
    }
}
