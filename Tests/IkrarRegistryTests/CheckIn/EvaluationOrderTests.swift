import IkrarRegistry
import RegistryStorage
import TestRegistries
import Testing

/// Every scan here breaks several rules at once; the earlier rule answers.
@Suite("the order of evaluation")
struct EvaluationOrderTests {
    /// From the last rule to the first: each step breaks one more rule, and the answer moves to it.
    @Test("device, shape, tag, revoked, person, obligation, session, window, presence")
    func isFixed() throws {
        var facts = try Facts.good()
        var scan = Facts.scan()
        #expect(CheckInDecision(scan, facts).outcome == .present)
        facts.bearers[0].attendance = Facts.attendance
        #expect(CheckInDecision(scan, facts).outcome == .duplicate)
        facts.event.state = .closed
        facts.event.closedAt = Wanasari.time("07:00")
        #expect(CheckInDecision(scan, facts).outcome == .closed)
        facts.event.state = .sealed
        #expect(CheckInDecision(scan, facts).outcome == .sealed)
        facts.sessions[0].opds = [Wanasari.dinkes]
        #expect(CheckInDecision(scan, facts).outcome == .otherSession)
        facts.bearers[0].obligation = nil
        #expect(CheckInDecision(scan, facts).outcome == .notObliged)
        facts.bearers[0].isActive = false
        #expect(CheckInDecision(scan, facts).outcome == .inactive)
        facts.bearers[0].badgeRevokedAt = Wanasari.time("06:00")
        #expect(CheckInDecision(scan, facts).outcome == .revoked)
        facts.bearers = []
        #expect(CheckInDecision(scan, facts).outcome == .unknown)
        facts.isSigned = false
        #expect(CheckInDecision(scan, facts).outcome == .badSignature)
        scan.text = .malformed
        #expect(CheckInDecision(scan, facts).outcome == .malformed)
        facts.device.revokedAt = Wanasari.time("06:00")
        #expect(CheckInDecision(scan, facts).outcome == .deviceRefused)
    }

    @Test("a device enrolled for another event is refused")
    func refusesForeignDevices() throws {
        var facts = try Facts.good()
        facts.device.events = [Event.ID("another")]
        #expect(CheckInDecision(Facts.scan(), facts).outcome == .deviceRefused)
        facts.device.events.insert(Wanasari.event)
        #expect(CheckInDecision(Facts.scan(), facts).outcome == .present)
    }

    @Test("a refused device hears nothing of anybody, not even what was answered before")
    func tellsRefusedDevicesNothing() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.scan(code, at: "07:31", id: "scan-1")
        let driver = try wanasari.place.driver()
        _ = try await driver.write { try $0.execute("UPDATE devices SET revoked_at = 1", []) }
        for id in ["scan-1", "scan-2"] {
            let answer = try await wanasari.scan(code, at: "07:32", id: id)
            #expect(answer.outcome == .deviceRefused)
            #expect(answer.person == nil)
            #expect(!answer.replay)
        }
    }

    @Test("a scan id of another event is no replay: both people are kept")
    func tellsEventsApart() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:31", id: "1")
        let other = Event(
            id: Event.ID("lain"), kind: .apel, title: "", place: "", starts: Wanasari.time("07:30"), zone: .wib)
        let session = Session(
            id: Session.main, event: other.id, title: "", place: "", opens: Wanasari.time("06:30"),
            starts: Wanasari.time("07:30"), lateAfter: nil, closes: Wanasari.time("09:00"))
        try await wanasari.registry.create(other, main: session, by: "uji")
        _ = try await wanasari.registry.open(other.id, by: "uji")
        let gate = Gate(event: other.id, session: nil, device: Gate.DeviceID("d"), name: "Aula", operator: "uji")
        let code = try await wanasari.code(of: Wanasari.siti)
        let scan = ScanAttempt(
            id: ScanAttempt.ID("1"), text: .code(code), digest: "", channel: .hid, mode: .online,
            deviceTime: Wanasari.time("07:31"))
        let desk = wanasari.registry.desk(at: gate)
        let first = try await desk.check([scan], received: Wanasari.time("07:31"))[0]
        #expect(first.outcome == .present)
        #expect(first.person?.name == "Siti Aminah")
        #expect(try await desk.check([scan], received: Wanasari.time("07:32"))[0].replay)
    }

    @Test("a replay comes before every rule: a revoked badge's first answer stays")
    func replaysFirst() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let first = try await wanasari.scan(code, at: "07:31", id: "scan-1")
        _ = try await wanasari.registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        var again = try await wanasari.scan(code, at: "08:31", id: "scan-1")
        #expect(again.replay)
        again.replay = false
        #expect(again == first)
        let other = try await wanasari.scan("nonsense!", at: "08:32", id: "scan-1")
        #expect(other.outcome == .malformed && other.person == nil, "another scan, which only has its id")
    }
}

/// Facts in which nothing stands against a scan.
enum Facts {
    static func good() throws -> ScanFacts {
        let event = Event(
            id: Wanasari.event, kind: .apel, title: "", place: "", starts: Wanasari.time("07:30"), zone: .wib,
            state: .open)
        let session = Session(
            id: Session.main, event: event.id, title: "", place: "", opens: Wanasari.time("06:30"),
            starts: Wanasari.time("07:30"), lateAfter: Wanasari.time("07:45"), closes: Wanasari.time("09:00"))
        let bearer = Bearer(
            person: Person.ID("p2"),
            card: .init(name: "Budi Santoso", unit: "Bidang I", opd: "Dinas Sosial", position: "Analis"),
            isActive: true, badgeRevokedAt: nil,
            obligation: .init(opd: Wanasari.dinsos, duty: .obliged), hasExcuse: false, attendance: nil)
        let gate = Gate(
            event: event.id, session: nil, device: Gate.DeviceID("d1"), name: "Gerbang Utara", operator: "uji")
        return ScanFacts(
            gate: gate, device: Device(id: gate.device), event: event, sessions: [session],
            received: Wanasari.time("07:31"), isSigned: true, bearers: [bearer], wasJustHere: false)
    }

    static func scan() -> ScanAttempt {
        ScanAttempt(
            id: ScanAttempt.ID("s"), text: .typed(BadgeNumber(1)), digest: "", channel: .manual, mode: .online,
            deviceTime: Wanasari.time("07:31"))
    }

    static let attendance = Attendance(
        event: Wanasari.event, person: Person.ID("p2"), scan: ScanAttempt.ID("s0"), session: Session.main,
        at: Wanasari.time("07:20"), gate: "Gerbang Selatan", device: Gate.DeviceID("d2"), minutesLate: nil,
        isGuest: false)
}
