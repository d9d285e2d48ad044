import Foundation
import Glibc
import OfficeLink
import Testing

@Suite("a yard without internet")
struct YardTests {
    private func office() throws -> Office {
        let office = try Office()
        try office.handOutToken()
        return office
    }

    private func scan(_ scans: [Scan], at server: RunningServer, phones: inout [String: String]) async throws {
        let address = try OfficeAddress("http://127.0.0.1:\(server.port)")
        let known = phones
        phones = try await OfficeLink.open(to: address) { link in
            var tokens = known
            // As they come: one after another, by the clock.
            for scan in scans.sorted(by: { ($0.clock, $0.id) < ($1.clock, $1.id) }) {
                let phone = try await Phone(at: link, gate: scan.gate, token: tokens[scan.gate])
                tokens[scan.gate] = phone.token
                try await phone.scan([scan])
                if scan.isAnnulled { try await phone.annul(scan) }
            }
            return tokens
        }
    }

    @Test(
        "two laptops' scans, pushed in pieces and more than once, leave the rosters of a day at the office",
        arguments: [["Timur", "Barat", "Timur", "Barat"], ["Barat", "Barat", "Timur", "Timur"]])
    func sameRosters(order: [String]) async throws {
        let direct = try office()
        let day = Scan.day(of: direct.wearers.prefix(60))
        var phones: [String: String] = [:]
        do {
            let server = try RunningServer(direct.program)
            try await scan(day, at: server, phones: &phones)
            #expect(try server.end().status == 0)
        }
        let office = try office()
        let yards = ["Barat": try Yard(of: office), "Timur": try Yard(of: office)]
        let server = try RunningServer(office.program)
        let address = "http://127.0.0.1:\(server.port)"
        var tokens: [String: [String: String]] = [:]
        var pushed: [String: Int] = [:]
        for name in order {
            let yard = try #require(yards[name])
            let own = day.filter { $0.gate.hasPrefix(name) }
            let turn = pushed[name, default: 0]
            let part = turn == 0 ? own.prefix(own.count / 2) : own.suffix(own.count - own.count / 2)
            let hub = try RunningServer(yard.program)
            try await scan(Array(part), at: hub, phones: &tokens[name, default: [:]])
            try hub.end()
            let answer = try yard.push(to: address, "--json").ok().json()
            let totals = try #require(answer["totals"])
            #expect(totals["taken"]?.int == part.count && totals["known"]?.int == (turn == 0 ? 0 : own.count / 2))
            #expect(totals["annulmentsLeft"]?.int == 0)
            pushed[name] = turn + 1
        }
        for name in ["Timur", "Barat"] {
            let again = try #require(yards[name]).push(to: address, "--json").ok().json()
            #expect(again["totals"]?["taken"]?.int == 0)
            #expect(again["totals"]?["known"]?.int == day.count { $0.gate.hasPrefix(name) })
        }
        #expect(try server.end().status == 0)
        let (there, here) = (try direct.attendance(), try office.attendance())
        #expect(there == here)
        #expect(there.values.contains { $0.status == "present" } && there.values.contains { $0.status == "late" })
    }

    @Test("an office with an authority of its own is trusted by its certificate, and by nothing less")
    func trusts() async throws {
        let office = try office()
        let yard = try Yard(of: office)
        try yard.program.run(
            ["checkin", Office.apel, "--gate", "Gerbang Utara"], input: .text(office.wearers[0].scanned(at: "07:00:00"))
        )
        .ok()
        let authority = office.folder.path("ca.pem")
        try office.certify(for: "IP:127.0.0.2")
        let other = try RunningServer(office.program, "--tls-cert", "server.pem", "--tls-key", "server.key")
        try yard.push(to: "https://127.0.0.1:\(other.port)", "--ca", authority).refused(69, naming: "\(other.port)")
        #expect(try other.end().status == 0)
        try office.certify()
        let server = try RunningServer(office.program, "--tls-cert", "server.pem", "--tls-key", "server.key")
        let address = "https://127.0.0.1:\(server.port)"
        try yard.push(to: address).refused(69, naming: address, "--ca")
        try yard.push(to: address, "--ca", "tidak-ada.pem").refused(66, naming: "tidak-ada.pem")
        let run = try yard.push(to: address, "--ca", authority).ok()
        #expect(run.output.contains("1 baru dicatat") && run.errors.isEmpty)
        #expect(try office.attendance()[office.wearers[0].nip]?.gate == "Gerbang Utara")
        var status = stat()
        #expect(stat(yard.folder.path("lapangan.sqlite.office"), &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(!run.output.contains(Yard.token) && !run.errors.contains(Yard.token))
    }

    @Test("what would be sent is shown, and nobody is asked")
    func dryRun() throws {
        let office = try office()
        let yard = try Yard(of: office)
        let nothing = try yard.push(to: "https://kantor.invalid", "--dry-run").ok()
        #expect(nothing.output.contains("Tidak ada pindaian"))
        let lines = office.wearers.prefix(3).map { $0.scanned(at: "07:00:00") + "\n" }.joined()
        try yard.program.run(["checkin", Office.apel, "--gate", "Gerbang Utara"], input: .text(lines)).ok()
        let run = try yard.push(to: "https://kantor.invalid", "--dry-run").ok()
        #expect(run.output.contains("3 pindaian") && run.output.contains("Gerbang Utara"))
        let answer = try yard.push(to: "https://kantor.invalid", "--dry-run", "--json", "--event", Office.apel).ok()
            .json()
        #expect(answer["dryRun"]?.flag == true && answer["totals"]?["scans"]?.int == 3 && answer.hasSortedKeys)
        try yard.push(to: "https://kantor.invalid", "--dry-run", "--event", "tidak-ada").refused(
            65, naming: "tidak-ada")
        #expect(!yard.folder.has("lapangan.sqlite.office"))
    }

    @Test("files of secrets that others may read, or that hold something else, are refused unread")
    func secrets() throws {
        let office = try office()
        let yard = try Yard(of: office)
        let address = "https://kantor.invalid"
        try yard.push(to: "http://kantor.invalid").refused(77, naming: "https://")
        try yard.push(to: "kantor.invalid").refused(65, naming: "kantor.invalid")
        try yard.program.run(["sync", "push", address, "--token-file", "tidak-ada.txt"]).refused(
            66, naming: "tidak-ada.txt")
        chmod(yard.folder.path("token.txt"), 0o644)
        try yard.push(to: address).refused(77, naming: "chmod 600 token.txt")
        try yard.folder.write("rahasia sekali\n", "token.txt")
        chmod(yard.folder.path("token.txt"), 0o600)
        let run = try yard.push(to: address).refused(65, naming: "token.txt")
        #expect(!run.errors.contains("rahasia"))
        try yard.folder.write(Yard.token, "token.txt")
        try yard.folder.write("bukan izin\n", "lapangan.sqlite.office")
        chmod(yard.folder.path("lapangan.sqlite.office"), 0o600)
        try yard.push(to: address).refused(65, naming: "lapangan.sqlite.office")
        chmod(yard.folder.path("lapangan.sqlite.office"), 0o640)
        try yard.push(to: address).refused(77, naming: "chmod 600 lapangan.sqlite.office")
    }

    @Test("Ctrl-C stops it in good order, and says that it may be given again")
    func stops() throws {
        let office = try office()
        let yard = try Yard(of: office)
        try yard.program.run(
            ["checkin", Office.apel, "--gate", "Gerbang Utara"], input: .text(office.wearers[0].scanned(at: "07:00:00"))
        )
        .ok()
        let silent = try HeldPort()
        let push = try yard.program.start([
            "sync", "push", "http://127.0.0.1:\(silent.number)", "--token-file", "token.txt",
        ])
        #expect(silent.awaitsSomebody())
        kill(push.identifier, SIGINT)
        let run = try push.finish()
        #expect(run.status == 130 && run.output.isEmpty)
        #expect(run.errors.contains("perintah yang sama"))
    }
}
