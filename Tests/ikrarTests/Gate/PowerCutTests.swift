import Foundation
import Testing

@Suite("a power cut at the gate")
struct PowerCutTests {
    /// `kill -9` leaves no handler to run. Standard output goes to a file, so that every byte the program wrote is seen.
    @Test("killed fifty times under load: no answer that was given is lost, none is there twice, the registry opens")
    func killed() throws {
        let office = try Office()
        var given: [String: String] = [:]
        var accepted: Set<String> = []
        var kills = 0
        for round in 0..<50 {
            let lines = Self.load(office, round: round)
            let input = try office.folder.write(lines.joined(separator: "\n"), "beban-\(round)")
            let gate = try office.program.start(
                ["checkin", Office.apel, "--gate", "Gerbang \(round % 3)", "--json"],
                input: .file(input),
            )
            // Somewhere in the middle: a different number of answers each round.
            while !gate.hasWritten(bytes: 1 + (round * 7919) % 120_000), !gate.hasEnded { usleep(500) }
            let run = try gate.kill()
            if run.status == -SIGKILL { kills += 1 }
            for answer in try Self.wholeAnswers(run) {
                let id = try #require(answer["id"]?.text)
                let outcome = try #require(answer["outcome"]?.text)
                #expect(given.updateValue(outcome, forKey: id) == nil, "an id is made once")
                if answer["disposition"]?.text == "accept", let name = answer["person"]?["name"]?.text {
                    accepted.insert(name)
                }
            }
            try FileManager.default.removeItem(atPath: input)
        }
        #expect(kills > 40, "most were really cut off in the middle")
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        let kept = scans.compactMap { scan in scan["id"]?.text.map { ($0, scan["outcome"]?.text) } }
        #expect(Set(kept.map(\.0)).count == kept.count, "none is there twice")
        let outcomes = Dictionary(kept, uniquingKeysWith: { first, _ in first })
        let lost = given.filter { outcomes[$0.key] != $0.value }
        #expect(lost.isEmpty, "of \(given.count) answers given")
        #expect(given.count > 2000)

        let people = Set(scans.filter { $0["disposition"]?.text == "accept" }.compactMap { $0["nip"]?.text })
        #expect(scans.count { $0["disposition"]?.text == "accept" } == people.count, "one first a person")
        let counts = try #require(office.ikrar("recap", Office.apel, "--json").ok().json()["counts"])
        #expect(["present", "late"].compactMap { counts[$0]?.int }.reduce(0, +) == people.count)
        #expect(people.count >= accepted.count)
    }

    /// Everybody in an order of the round's own, each at a moment of the round's own.
    private static func load(_ office: Office, round: Int) -> [String] {
        let everybody = office.wearers.indices.map { office.wearers[($0 * 31 + round * 6) % office.wearers.count] }
        let second = String(format: "%02d", round)
        // At first only some, so that there are people to be first with in every round.
        return everybody.map { $0.scanned(at: "07:10:\(second)") } + everybody.map { $0.scanned(at: "07:30:\(second)") }
    }

    /// Without the line that the kill cut short: nobody has read that one.
    private static func wholeAnswers(_ run: Run) throws -> [JSON] {
        let whole = run.outputBytes.lastIndex(of: 0x0A).map { run.outputBytes[...$0] } ?? Data()
        return try String(decoding: whole, as: UTF8.self).split(separator: "\n").map { try JSON(parsing: $0) }
    }
}
