import Foundation
import Testing

/// Needs the right to mount a tmpfs; without it (an ordinary account) there is no small disk to fill.
@Suite("a full disk", .onFiles, .enabled(if: SmallDisk.canBeMounted, "needs the right to mount a tmpfs"))
struct FullDiskTests {
    @Test("what does not fit is refused with the place, and the registry stays whole")
    func full() throws {
        let office = try Office()
        let disk = try SmallDisk(kilobytes: 1536, below: office.folder)
        try office.folder.write([UInt8](office.folder.read("ikrar.sqlite")), "disk/ikrar.sqlite")
        try office.folder.write([UInt8](office.folder.read("ikrar.sqlite.keys")), "disk/ikrar.sqlite.keys")
        chmod(office.folder.path("disk/ikrar.sqlite.keys"), 0o600)
        let before = try office.ikrar("asn", "list", "--json", "--registry", "disk/ikrar.sqlite").ok().output
        try disk.fill(left: 100)

        let list = (0..<400).map { number in
            let serial = String(format: "%03d", number + 1)
            return "199003142019031\(serial),Bagas Nomor\(number % 7),Dinas Baru Sekali Nomor \(number)"
        }
        try office.folder.write("NIP,NAMA,UNIT KERJA\n" + list.joined(separator: "\n"), "daftar.csv")
        let run = try office.ikrar("asn", "import", "daftar.csv", "--registry", "disk/ikrar.sqlite")
        run.refused(73, naming: "disk/ikrar.sqlite")
        #expect(try office.ikrar("asn", "list", "--json", "--registry", "disk/ikrar.sqlite").ok().output == before)

        try office.ikrar("badge", "issue", "--all", "--out", "disk/badge").refused(73, naming: "disk/badge")
        try office.ikrar("roster", Office.apel, "--format", "csv,xlsx,json", "--out", "disk/rekap").refused(
            73, naming: "disk/rekap")
        #expect(!office.folder.has("disk/rekap"), "a folder of rosters is whole or not there")
    }

    @Test("a gate whose disk is full answers busy, keeps reading, and says what to scan again")
    func gate() throws {
        let office = try Office()
        let disk = try SmallDisk(kilobytes: 2048, below: office.folder)
        try office.folder.write([UInt8](office.folder.read("ikrar.sqlite")), "disk/ikrar.sqlite")
        try office.folder.write([UInt8](office.folder.read("ikrar.sqlite.keys")), "disk/ikrar.sqlite.keys")
        chmod(office.folder.path("disk/ikrar.sqlite.keys"), 0o600)
        try disk.fill(left: 100)
        let lines = office.wearers.prefix(200).map { $0.scanned(at: "07:10:00") }.joined(separator: "\n")
        let arguments = ["checkin", Office.apel, "--gate", "Utara", "--json", "--registry", "disk/ikrar.sqlite"]
        let run = try office.program.run(arguments, input: .text(lines))
        #expect(run.status == 69)
        #expect(run.errors.contains("PINDAI ULANG"))
        let answers = try run.objects()
        #expect(answers.count == 200)
        let kept = answers.filter { $0["outcome"]?.text != "busy" }.compactMap { $0["id"]?.text }
        #expect(kept.count < 200)

        try disk.free()
        let scans = try office.ikrar("scan", "list", Office.apel, "--json", "--registry", "disk/ikrar.sqlite").ok()
            .objects()
        #expect(Set(scans.compactMap { $0["id"]?.text }) == Set(kept), "busy wrote nothing, every other answer is kept")
        let again = try office.program.run(arguments, input: .text(lines)).ok().objects()
        #expect(again.allSatisfy { $0["disposition"]?.text == "accept" })
    }
}

/// A file system of a few hundred kilobytes, gone with the value that holds it.
final class SmallDisk {
    static let canBeMounted: Bool = {
        guard getuid() == 0, let folder = try? Folder() else { return false }
        return (try? SmallDisk(kilobytes: 64, below: folder)) != nil
    }()

    struct CannotMount: Error {
        var errors: String
    }

    private let folder: Folder
    private let program: Program

    /// At `disk` below the folder.
    init(kilobytes: Int, below folder: Folder) throws {
        self.folder = folder
        program = Program(folder: folder)
        try FileManager.default.createDirectory(atPath: folder.path("disk"), withIntermediateDirectories: true)
        let run = try program.run(
            ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "ikrar-test", folder.path("disk")],
            executable: "mount",
        )
        guard run.status == 0 else { throw CannotMount(errors: run.errors) }
    }

    deinit {
        _ = try? program.run(["-l", folder.path("disk")], executable: "umount")
    }

    /// - Parameter left: what an office's other programs have left over.
    func fill(left kilobytes: Int) throws {
        _ = try program.run(["if=/dev/zero", "of=\(folder.path("disk/penuh"))", "bs=4k"], executable: "dd")
        let size = try FileManager.default.attributesOfItem(atPath: folder.path("disk/penuh"))[.size] as? Int ?? 0
        truncate(folder.path("disk/penuh"), size - kilobytes * 1024)
    }

    func free() throws {
        try FileManager.default.removeItem(atPath: folder.path("disk/penuh"))
    }
}
