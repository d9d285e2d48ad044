import IkrarRegistry
import TestRegistries
import Testing

@Suite("the outcome of a scan")
struct ScanOutcomeTests {
    @Test(
        "every outcome tells the operator what to do",
        arguments: [
            (ScanOutcome.Disposition.accept, [ScanOutcome.present, .late, .presentExcused, .provisional]),
            (.notice, [.repeat, .duplicate]),
            (
                .refuse,
                [
                    .malformed, .badSignature, .revoked, .unknown, .ambiguous, .inactive, .notObliged, .otherSession,
                    .notOpen, .closed, .sealed, .deviceRefused,
                ]
            ),
            (.retry, [.busy]),
        ],
    )
    func hasDisposition(_ disposition: ScanOutcome.Disposition, _ outcomes: [ScanOutcome]) {
        #expect(ScanOutcome.allCases.filter { $0.disposition == disposition } == outcomes)
    }

    @Test("a first scan in time is present")
    func present() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let answer = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:31:05")
        #expect(answer.outcome == .present)
        #expect(
            answer.person
                == .init(name: "Budi Santoso", unit: "Bidang I", opd: "Dinas Sosial", position: "Analis Kebijakan"))
        #expect(answer.minutesLate == nil)
        #expect(!answer.replay)
    }

    @Test(
        "a first scan after late-after is late, in whole minutes",
        arguments: [("07:45:00", nil), ("07:45:01", 0), ("07:46:00", 1), ("07:52:59", 7), ("09:00:00", 75)]
            as [(String, Int?)],
    )
    func late(_ time: String, _ minutes: Int?) async throws {
        let wanasari = try await Wanasari.atTheGate()
        let answer = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: time)
        #expect(answer.outcome == (minutes == nil ? .present : .late))
        #expect(answer.minutesLate == minutes)
    }

    @Test("nobody is late where there is no late-after")
    func neverLate() async throws {
        let wanasari = try await Wanasari.atTheGate(lateAfter: nil)
        #expect(try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "08:59").outcome == .present)
    }

    @Test("who has an excuse and came is present, and both facts stay")
    func presentExcused() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.registry.setExcuse(
            .sakit, document: "445/1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let answer = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:31")
        #expect(answer.outcome == .presentExcused)
        #expect(answer.review == [.excusedAndCame])
        let row = try #require(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi })
        #expect(row.status == .present)
        #expect(row.excuse == RosterExcuse(kind: .sakit, document: "445/1"))
    }

    @Test("who is excused by standing and came is present too")
    func presentExcusedByStanding() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let answer = try await wanasari.scan(wanasari.code(of: Wanasari.student).text, at: "07:50")
        #expect(answer.outcome == .presentExcused)
        #expect(answer.minutesLate == 5)
    }

    @Test("the same badge on the same device within ten seconds is a repeat, and then a duplicate")
    func repeats() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.scan(code, at: "07:31:05")
        let again = try await wanasari.scan(code, at: "07:31:15")
        #expect(again.outcome == .repeat)
        #expect(again.firstAt == Wanasari.time("07:31:05"))
        #expect(again.firstGate == "Gerbang Utara")
        #expect(try await wanasari.scan(code, at: "07:31:26").outcome == .duplicate)
        let elsewhere = try await wanasari.scan(code, at: "07:31:06", gate: "Gerbang Selatan")
        #expect(elsewhere.outcome == .duplicate)
        #expect(elsewhere.firstDevice == "Gerbang Utara")
    }

    @Test(
        "what is none of our codes is malformed", arguments: ["", "HELLO", "https://example.id/x?y=1", "IK1", "12345"])
    func malformed(_ text: String) async throws {
        let wanasari = try await Wanasari.atTheGate()
        #expect(try await wanasari.scan(text, at: "07:31").outcome == .malformed)
    }

    @Test("a code with another registry's tag has a bad signature and tells nothing of the person")
    func badSignature() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let number = try await wanasari.code(of: Wanasari.budi).number
        let forged = BadgeCode(number: number, key: BadgeKey(id: "other", secret: Array(repeating: 8, count: 32)))
        let answer = try await wanasari.scan(forged.text, at: "07:31")
        #expect(answer.outcome == .badSignature)
        #expect(answer.person == nil)
    }

    @Test("a revoked badge tells since when")
    func revoked() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        wanasari.clock.set(Wanasari.time("06:10"))
        _ = try await wanasari.registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        let answer = try await wanasari.scan(code, at: "07:31")
        #expect(answer.outcome == .revoked)
        #expect(answer.since == Wanasari.time("06:10"))
    }

    @Test("a reissued badge opens, the old one does not")
    func reissued() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let old = try await wanasari.code(of: Wanasari.budi).text
        let new = try await wanasari.registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji").code.text
        #expect(try await wanasari.scan(old, at: "07:31").outcome == .revoked)
        #expect(try await wanasari.scan(new, at: "07:31").outcome == .present)
    }

    @Test("a right tag with no such badge here is unknown")
    func unknown() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let stranger = BadgeCode(number: BadgeNumber(12345), key: wanasari.registry.ring.current)
        #expect(try await wanasari.scan(stranger.text, at: "07:31").outcome == .unknown)
        #expect(try await wanasari.scan("199505052020011009", at: "07:31").outcome == .unknown)
    }

    @Test("words that fit one person are that person, words that fit several are ambiguous")
    func ambiguous() async throws {
        let wanasari = try await Wanasari.atTheGate()
        #expect(try await wanasari.scan("siti", at: "07:31").outcome == .ambiguous)
        let answer = try await wanasari.scan("siti rah", at: "07:31")
        #expect(answer.outcome == .present)
        #expect(answer.person?.name == "Siti Rahayu")
    }

    @Test("a name with titles, as rosters print it, finds the person")
    func stripsTitles() async throws {
        let wanasari = try await Wanasari.atTheGate()
        #expect(try await wanasari.scan("Dr. Budi Santoso, S.E.", at: "07:31").person?.name == "Budi Santoso")
    }

    @Test("of two sessions that are open, the one held for the OPD counts")
    func prefersOwnSession() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let own = Session(
            id: Session.ID("siang"), event: Wanasari.event, title: "", place: "", opens: Wanasari.time("08:00"),
            starts: Wanasari.time("08:30"), lateAfter: Wanasari.time("08:45"), closes: Wanasari.time("10:00"),
            opds: [Wanasari.dinsos])
        try await wanasari.registry.add(own, by: "uji")
        #expect(try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "08:20").outcome == .present)
        #expect(try await wanasari.scan(wanasari.code(of: Wanasari.nurse).text, at: "08:20").outcome == .late)
    }

    @Test("a NIP that was replaced still finds its person, and can be nobody else's")
    func findsOldNIPs() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let new = NIP.stored("198605152020011001")!
        _ = try await registry.renumber(Wanasari.budi, to: new, by: "uji")
        #expect(try await wanasari.scan(Wanasari.budi.digits, at: "07:31").person?.name == "Budi Santoso")
        #expect(try await registry.person(Wanasari.budi).person.nip == new)
        await #expect(throws: RegistryError(.nipTaken)) {
            _ = try await registry.renumber(Wanasari.siti, to: Wanasari.budi, by: "uji")
        }
        _ = try await registry.renumber(new, to: Wanasari.budi, by: "uji")
        #expect(try await registry.person(new).person.nip == Wanasari.budi)
    }

    @Test("typed codes and NIP find the person", arguments: ["typed", "nip", "spaced nip"])
    func lookedUp(_ way: String) async throws {
        let wanasari = try await Wanasari.atTheGate()
        let number = try await wanasari.code(of: Wanasari.budi).number
        let text = [
            "typed": number.typed.lowercased(), "nip": Wanasari.budi.digits, "spaced nip": Wanasari.budi.spaced,
        ][way]!
        #expect(try await wanasari.scan(text, at: "07:31").person?.name == "Budi Santoso")
    }

    @Test("who has retired is inactive")
    func inactive() async throws {
        let wanasari = try await Wanasari.atTheGate()
        #expect(try await wanasari.scan(wanasari.code(of: Wanasari.retired).text, at: "07:31").outcome == .inactive)
    }

    @Test("who is not on the list is not obliged; a supervisor may admit them as a guest")
    func notObliged() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.registry.setDuty(.uncounted, ofStanding: "3", by: "uji")
        try await wanasari.createEvent()
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        try await wanasari.registry.setDuty(.excused, ofStanding: "3", by: "uji")
        let code = try await wanasari.code(of: Wanasari.student).text
        #expect(try await wanasari.scan(code, at: "07:31").outcome == .notObliged)
        let guest = try await wanasari.scan(code, at: "07:32") { $0.admission = .init(supervisor: "Sri", reason: "") }
        #expect(guest.outcome == .present)
        #expect(guest.review == [.admitted])
        let recap = try await wanasari.registry.recap(of: Wanasari.event)
        #expect(recap.guests == 1)
        #expect(recap.counts.came == 0)
    }

    @Test("who is served by another session is sent there; a supervisor may admit them")
    func otherSession() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let session = Session(
            id: Session.ID("dinkes"), event: Wanasari.event, title: "", place: "Aula", opens: Wanasari.time("06:30"),
            starts: Wanasari.time("07:30"), lateAfter: nil, closes: Wanasari.time("09:00"), opds: [Wanasari.dinkes])
        try await wanasari.registry.add(session, by: "uji")
        let code = try await wanasari.code(of: Wanasari.budi).text
        #expect(try await wanasari.scan(code, at: "07:31", session: session.id).outcome == .otherSession)
        let admitted = try await wanasari.scan(code, at: "07:32", session: session.id) {
            $0.admission = .init(supervisor: "Sri", reason: "")
        }
        #expect(admitted.outcome == .present)
        #expect(try await wanasari.roster().counts.present == 1)
    }

    @Test("outside the window it says when it opens or closed")
    func window() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let early = try await wanasari.scan(code, at: "06:29:59")
        #expect(early.outcome == .notOpen)
        #expect(early.since == Wanasari.time("06:30"))
        let after = try await wanasari.scan(code, at: "09:00:01")
        #expect(after.outcome == .closed)
        #expect(after.since == Wanasari.time("09:00"))
    }

    @Test("an event in draft is not open to anybody")
    func draft() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        #expect(try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:31").outcome == .notOpen)
    }

    @Test("after the seal nothing changes any more")
    func sealed() async throws {
        let wanasari = try await Wanasari.atTheGate()
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        try await wanasari.store.write { transaction in
            var event = try #require(try transaction.event(Wanasari.event))
            event.state = .sealed
            try transaction.update(event)
        }
        let code = try await wanasari.code(of: Wanasari.budi).text
        let answer = try await wanasari.scan(code, at: "07:31") {
            $0.mode = .offline
            $0.localOutcome = .present
        }
        #expect(answer.outcome == .sealed)
    }
}
