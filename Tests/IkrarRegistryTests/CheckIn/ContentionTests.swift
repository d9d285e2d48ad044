import IkrarRegistry
import RegistrySQLite
import RegistryStorage
import Testing

@Suite("two desks on one registry")
struct ContentionTests {
    @Test("scanning the same badges at once in opposite order: one first each")
    func hasOneFirst() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let other = Registry(
            store: try await SQLRegistryStore(driver: SQLiteDriver(path: wanasari.path, creating: false)),
            ring: wanasari.registry.ring,
            surroundings: wanasari.clock.surroundings,
        )
        var codes: [BadgeCode] = []
        for nip in [Wanasari.head, Wanasari.budi, Wanasari.siti, Wanasari.sitiToo, Wanasari.nurse] {
            codes.append(try await wanasari.code(of: nip))
        }
        let answers = try await withThrowingTaskGroup(of: [ScanAnswer].self) { group in
            for (place, registry) in [wanasari.registry, other].enumerated() {
                let ordered = place == 0 ? codes : codes.reversed()
                let gate = Gate(
                    event: Wanasari.event, session: nil, device: Gate.DeviceID("d\(place)"), name: "Gerbang \(place)",
                    operator: "uji")
                group.addTask {
                    var answers: [ScanAnswer] = []
                    for (number, code) in ordered.enumerated() {
                        let scan = ScanAttempt(
                            id: ScanAttempt.ID("\(place)-\(number)"), text: .code(code), digest: "", channel: .hid,
                            mode: .online, deviceTime: Wanasari.time("07:31"))
                        answers += try await registry.desk(at: gate).check([scan], received: Wanasari.time("07:31"))
                    }
                    return answers
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(answers.count { $0.outcome == .present } == codes.count)
        #expect(answers.count { $0.outcome == .duplicate } == codes.count)
    }
}
