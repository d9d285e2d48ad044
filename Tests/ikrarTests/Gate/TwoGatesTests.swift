import Foundation
import Testing

@Suite("several gates at once")
struct TwoGatesTests {
    @Test("two programs that scan the same badges into one registry: exactly one is first with each person")
    func sameBadges() throws {
        let office = try Office()
        let wearers = office.wearers
        let gates = try ["Gerbang Utara", "Gerbang Selatan"].map { gate in
            // One line at a time from each gate, so that their transactions meet as often as they can.
            let lines = wearers.map { $0.scanned(at: "07:10:00") }.joined(separator: "\n")
            return try office.program.start(
                ["checkin", Office.apel, "--gate", gate, "--json"],
                input: .text(lines),
            )
        }
        let answers = try gates.map { try $0.finish().ok().objects() }
        #expect(answers.map(\.count) == [wearers.count, wearers.count])
        for (place, wearer) in wearers.enumerated() {
            let outcomes = answers.compactMap { $0[place]["outcome"]?.text }.sorted()
            #expect(outcomes == ["duplicate", "present"], "\(wearer.typed)")
        }
        let recap = try office.ikrar("recap", Office.apel, "--json").ok().json()
        #expect(recap["counts"]?["present"]?.int == wearers.count)
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        #expect(scans.count == 2 * wearers.count)
        for gate in ["Gerbang Utara", "Gerbang Selatan"] {
            let numbers = scans.filter { $0["gate"]?.text == gate }.compactMap { $0["seq"]?.int }.sorted()
            #expect(
                numbers == Array(numbers[0]..<(numbers[0] + wearers.count)), "a device numbers its scans without gaps")
        }
    }

    @Test(
        "two programs scan the same 200 badges in opposite order: one first each, and nobody hears of an error",
        arguments: [Office.apel, Office.now],
    )
    func oppositeOrder(_ event: String) throws {
        let office = try Office()
        let wearers = Array(office.wearers.prefix(200))
        try #require(wearers.count == 200)
        let gates = try [("Gerbang Utara", wearers), ("Gerbang Selatan", wearers.reversed())].map { gate, people in
            // From the memory of a scanner, or at this moment.
            let lines = people.map { event == Office.apel ? $0.scanned(at: "07:10:00") : $0.code }
            return try office.program.start(
                ["checkin", event, "--gate", gate, "--json"], input: .text(lines.joined(separator: "\n")))
        }
        let runs = try gates.map { try $0.finish().ok() }
        for run in runs { #expect(run.errors.split(separator: "\n").count == 1, "its tally alone: \(run.errors)") }
        let north = try runs[0].objects()
        let south = try Array(runs[1].objects().reversed())
        #expect(north.count == 200)
        #expect(south.count == 200)
        for (place, (one, other)) in zip(north, south).enumerated() {
            #expect(one["person"]?["name"]?.text == wearers[place].name)
            #expect(other["person"]?["name"]?.text == wearers[place].name)
            let outcomes = [one, other].compactMap { $0["outcome"]?.text }.sorted()
            #expect(outcomes == ["duplicate", "present"], "\(wearers[place].typed)")
        }
        let recap = try office.ikrar("recap", event, "--json").ok().json()
        #expect(recap["counts"]?["present"]?.int == 200)
        #expect(try office.ikrar("scan", "list", event, "--json").ok().lines.count == 400)
    }

    @Test("two programs of one device, one memory: one answers, the other gives the same answers again")
    func sameMemory() throws {
        let office = try Office()
        let lines = office.wearers.map { $0.scanned(at: "07:10:00") }.joined(separator: "\n")
        let programs = try (0..<2).map { _ in
            try office.program.start(["checkin", Office.apel, "--gate", "Utara", "--json"], input: .text(lines))
        }
        let answers = try programs.map { try $0.finish().ok().objects() }
        for (one, other) in zip(answers[0], answers[1]) {
            #expect(one["outcome"]?.text == "present")
            #expect(other["outcome"]?.text == "present")
            #expect(one["replay"] != other["replay"], "one of them was first")
        }
        #expect(try office.ikrar("scan", "list", Office.apel, "--json").ok().lines.count == office.wearers.count)
    }

    @Test("a later gate's earlier scan becomes the attendance, in whatever order memories are read in")
    func laterGateEarlierScan() throws {
        let office = try Office()
        let wearer = office.wearers[0]
        _ = try office.checkIn([wearer.scanned(at: "07:50:30")], gate: "Selatan")
        _ = try office.checkIn([wearer.scanned(at: "07:10:00")], gate: "Utara")
        let roster = try office.ikrar("roster", Office.apel, "--opd", wearer.opd, "--json").ok().json()
        let row = try #require(roster["rows"]?.array?.first { $0["nip"]?.text == wearer.nip })
        #expect(row["status"]?.text == "present")
        #expect(row["at"]?.text == ApelDay.time("07:10:00"))
        #expect(row["gate"]?.text == "Utara")
    }
}
