import IkrarRegistry
import TestRegistries
import Testing

@Suite("checking oneself in by the code on the screen")
struct SelfCheckInTests {
    @Test("puts the person on record as present, under its own name and without minutes")
    func records() async throws {
        let wanasari = try await Wanasari.withScreen(lateAfter: "07:45")
        let verdict = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        #expect(verdict == .recorded(at: Wanasari.time("07:20"), .counted))
        let line = try #require(try await wanasari.line(Wanasari.budi))
        #expect(line.status == .present && line.gate == "Presensi mandiri" && line.at == Wanasari.time("07:20"))
        let page = try #require(
            try await wanasari.registry.personalPage(try await wanasari.link(of: Wanasari.budi).text))
        #expect(page.selfCheckIns.map(\.done?.standing) == [.counted])
        #expect(page.selfCheckIns.map(\.opening) == [nil])
        #expect(page.events.map(\.gate) == ["Presensi mandiri"])
        _ = try await wanasari.checkIn(Wanasari.siti, at: "07:50", device: "b")
        #expect(try await wanasari.line(Wanasari.siti)?.status == .late)
    }

    @Test("keeps nobody from a gate's list: offline as online they come in as somebody new")
    func manifest() async throws {
        let wanasari = try await Wanasari.withScreen()
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        #expect(try await wanasari.registry.manifest(of: Wanasari.event).present.isEmpty)
        let code = try await wanasari.code(of: Wanasari.budi).text
        #expect(try await wanasari.scan(code, at: "07:30").outcome == .present)
        #expect(try await wanasari.registry.manifest(of: Wanasari.event).present.map(\.at) == [Wanasari.time("07:30")])
    }

    @Test("gives its place to the first that was measured, and that one to none that only was earlier")
    func places() async throws {
        let wanasari = try await Wanasari.withScreen()
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        let person = Person.ID("p2")
        let claim = { (time: String, holders: PlaceHolders) in
            let attendance = Attendance(
                event: Wanasari.event, person: person, scan: ScanAttempt.ID(time), session: Session.main,
                at: Wanasari.time(time), gate: "Gerbang \(time)", device: Gate.DeviceID("HP"), minutesLate: nil,
                isGuest: false)
            return try await wanasari.store.write { try $0.claim(attendance, from: holders) }
        }
        #expect(try await !claim("07:15", .nobody))
        #expect(try await claim("07:30", .unmeasured))
        #expect(try await !claim("07:25", .unmeasured))
        #expect(try await claim("07:10", .later))
    }

    @Test("a second time is told when the first was, and changes nothing")
    func once() async throws {
        let wanasari = try await Wanasari.withScreen()
        let visitor = try await wanasari.visitor(Wanasari.budi, at: "07:20")
        _ = try await wanasari.type(try await wanasari.shown(at: "07:20") ?? "", visitor, at: "07:20", device: "a")
        let code = try #require(try await wanasari.shown(at: "07:21"))
        let again = try await wanasari.type(code, visitor, at: "07:21", device: "b")
        #expect(again == .already(at: Wanasari.time("07:20"), .counted))
        #expect(try await wanasari.line(Wanasari.budi)?.at == Wanasari.time("07:20"))
    }

    @Test("the screen's code changes every fifteen seconds, has six digits, and counts the people who came")
    func screen() async throws {
        let wanasari = try await Wanasari.withScreen()
        let codes = try await ["07:20:00", "07:20:14", "07:20:15", "07:20:30"].asyncMap {
            try #require(try await wanasari.shown(at: $0))
        }
        #expect(codes[0] == codes[1] && Set(codes).count == 3)
        for code in codes { #expect(code.utf8.count == 6 && Int(code) != nil) }
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20:31", device: "a")
        let screen = try await wanasari.registry.selfCheckInScreen(of: Wanasari.event, Session.main)
        #expect(screen.came == 1 && screen.secondsLeft == 14 && screen.isOn)
    }

    @Test("a slow phone may hand in what the screen showed when its page was opened, or just after")
    func slowPhone() async throws {
        let wanasari = try await Wanasari.withScreen()
        let (budi, siti) = (
            try await wanasari.visitor(Wanasari.budi, at: "07:20:00"),
            try await wanasari.visitor(Wanasari.siti, at: "07:20:00")
        )
        let first = try #require(try await wanasari.shown(at: "07:20:00"))
        let second = try #require(try await wanasari.shown(at: "07:20:15"))
        let verdict = try await wanasari.type(first, budi, at: "07:21:55", device: "a")
        #expect(verdict == .recorded(at: Wanasari.time("07:21:55"), .counted))
        #expect(
            try await wanasari.type(second, siti, at: "07:21:55", device: "b")
                == .recorded(at: Wanasari.time("07:21:55"), .counted))
    }

    @Test("whoever waits before an open page may type what is shown now, and what was shown the moment before")
    func waiting() async throws {
        let wanasari = try await Wanasari.withScreen()
        let visitors = try await [Wanasari.budi, Wanasari.siti].asyncMap {
            try await wanasari.visitor($0, at: "07:20:00")
        }
        let before = try #require(try await wanasari.shown(at: "07:21:20"))
        let now = try #require(try await wanasari.shown(at: "07:21:35"))
        for (visitor, code) in zip(visitors, [before, now]) {
            let verdict = try await wanasari.type(code, visitor, at: "07:21:36", device: visitor.link)
            #expect(verdict == .recorded(at: Wanasari.time("07:21:36"), .counted))
        }
    }

    @Test("a page that was opened early lets nobody in an hour later, neither by the code of then nor by today's")
    func openedEarly() async throws {
        let wanasari = try await Wanasari.withScreen()
        let early = try await wanasari.visitor(Wanasari.budi, at: "07:20")
        let then = try #require(try await wanasari.shown(at: "07:20"))
        #expect(try await wanasari.type(then, early, at: "08:20", device: "a") == .pageTooOld)
        let now = try #require(try await wanasari.shown(at: "08:20"))
        #expect(try await wanasari.type(now, early, at: "08:20", device: "a") == .pageTooOld)
        #expect(try await wanasari.type(now, early, at: "07:22:01", device: "a") == .pageTooOld)
        #expect(try await wanasari.line(Wanasari.budi)?.at == nil)
    }

    @Test("a time of opening counts for its own person, untouched, and for nobody else")
    func openingIsSigned() async throws {
        let wanasari = try await Wanasari.withScreen()
        let budi = try await wanasari.visitor(Wanasari.budi, at: "07:20")
        let siti = try await wanasari.visitor(Wanasari.siti, at: "07:20")
        let code = try #require(try await wanasari.shown(at: "07:20"))
        let borrowed = SelfCheckInVisitor(link: budi.link, opening: siti.opening)
        #expect(try await wanasari.type(code, borrowed, at: "07:20", device: "a") == .pageTooOld)
        let opening = try #require(budi.opening)
        let mark = opening.split(separator: ".")[1]
        let dated = SelfCheckInVisitor(
            link: budi.link, opening: "\(Wanasari.time("08:20").microseconds).\(mark)")
        #expect(try await wanasari.type(code, dated, at: "08:20", device: "a") == .pageTooOld)
        for text in ["", "x", "1.2.3", opening + "0"] {
            let broken = SelfCheckInVisitor(link: budi.link, opening: text)
            #expect(try await wanasari.type(code, broken, at: "07:20", device: "a") == .pageTooOld)
        }
    }

    @Test("a wrong code, one that is past, and one that is yet to come are told apart or refused")
    func wrong() async throws {
        let wanasari = try await Wanasari.withScreen()
        let past = try #require(try await wanasari.shown(at: "07:19:00"))
        let coming = try #require(try await wanasari.shown(at: "07:20:15"))
        let shown = try #require(try await wanasari.shown(at: "07:20:00"))
        let visitor = try await wanasari.visitor(Wanasari.budi, at: "07:20:00")
        #expect(try await wanasari.type(past, visitor, at: "07:20:01", device: "a") == .codePast)
        #expect(try await wanasari.type(coming, visitor, at: "07:20:01", device: "a") == .wrongCode)
        for code in ["", "12345", "abcdef", shown + "0"] {
            #expect(try await wanasari.type(code, visitor, at: "07:20:01", device: "a") == .wrongCode)
        }
        let spaced = "\(shown.prefix(3)) \(shown.suffix(3))"
        #expect(
            try await wanasari.type(spaced, visitor, at: "07:20:02", device: "a")
                == .recorded(at: Wanasari.time("07:20:02"), .counted))
    }

    @Test("is not open before somebody switches it on, after they switch it off, and outside of the session")
    func notOpen() async throws {
        let wanasari = try await Wanasari.withScreen()
        let visitor = try await wanasari.visitor(Wanasari.budi, at: "07:20")
        let code = try #require(try await wanasari.shown(at: "07:20"))
        let registry = wanasari.registry
        try await registry.setSelfCheckIn(false, Wanasari.event, Session.main, by: "kesbangpol")
        #expect(try await wanasari.type(code, visitor, at: "07:20", device: "a") == .notOpen)
        #expect(try await wanasari.shown(at: "07:20") == nil)
        #expect(try await wanasari.visitor(Wanasari.budi, at: "07:20").opening == nil)
        try await registry.setSelfCheckIn(true, Wanasari.event, Session.main, by: "kesbangpol")
        for time in ["06:29", "09:01"] {
            #expect(try await wanasari.shown(at: time) == nil)
            #expect(try await wanasari.type(code, visitor, at: time, device: "a") == .notOpen)
            #expect(try await wanasari.visitor(Wanasari.budi, at: time).opening == nil)
        }
        wanasari.clock.set(Wanasari.time("07:20"))
        try await registry.close(Wanasari.event, by: "uji")
        #expect(try await wanasari.type(code, visitor, at: "07:20", device: "a") == .notOpen)
        let entries = try await registry.journal(subject: Wanasari.event.rawValue).entries
            .filter { $0.action == .selfCheckInSet }
        #expect(entries.map(\.after).sorted() == ["off", "on", "on"] && entries.allSatisfy { $0.by == "kesbangpol" })
    }

    @Test("cannot be switched on where there is no such session, nor once the event is over")
    func switching() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await registry.setSelfCheckIn(true, Event.ID("x"), Session.main, by: "a")
        }
        await #expect(throws: RegistryError(.noSuchSession)) {
            try await registry.setSelfCheckIn(true, Wanasari.event, Session.ID("x"), by: "a")
        }
        await #expect(throws: RegistryError(.noSuchSession)) {
            _ = try await registry.selfCheckInScreen(of: Wanasari.event, Session.ID("x"))
        }
        wanasari.clock.set(Wanasari.time("09:30"))
        try await registry.close(Wanasari.event, by: "uji")
        await #expect(throws: RegistryError(.eventNotOpen)) {
            try await registry.setSelfCheckIn(true, Wanasari.event, Session.main, by: "a")
        }
        try await registry.setSelfCheckIn(false, Wanasari.event, Session.main, by: "a")
    }

    @Test("is for those on the event's list, in a session that serves their OPD, with a link that opens a page")
    func theirs() async throws {
        let wanasari = try await Wanasari.withScreen()
        let registry = wanasari.registry
        let session = Session(
            id: Session.ID("dinkes"), event: Wanasari.event, title: "Dinkes", place: "", opens: Wanasari.time("06:30"),
            starts: Wanasari.time("07:30"), lateAfter: nil, closes: Wanasari.time("09:00"), opds: [Wanasari.dinkes])
        try await registry.add(session, by: "uji")
        try await registry.setSelfCheckIn(true, Wanasari.event, session.id, by: "uji")
        let visitor = try await wanasari.visitor(Wanasari.budi, at: "07:20")
        let code = try #require(try await registry.selfCheckInScreen(of: Wanasari.event, session.id).code)
        let verdict = try await registry.checkInSelf(
            visitor.link, Wanasari.event, session.id, code: code, opening: visitor.opening ?? "", device: "a",
            address: "192.0.2.7")
        #expect(verdict == .notTheirs)
        let page = try #require(try await registry.personalPage(visitor.link))
        #expect(page.selfCheckIns.map(\.session.id) == [Session.main])
        let stranger = try await registry.checkInSelf(
            "IKP000", Wanasari.event, Session.main, code: code, opening: "", device: "a", address: "")
        #expect(stranger == nil)
        await #expect(throws: RegistryError(.noSuchSession)) {
            _ = try await registry.checkInSelf(
                visitor.link, Wanasari.event, Session.ID("x"), code: code, opening: "", device: "a", address: "")
        }
    }

    @Test("after ten wrong codes a person waits, and the right code counts when the wait is over")
    func personLimit() async throws {
        let wanasari = try await Wanasari.withScreen()
        let visitor = try await wanasari.visitor(Wanasari.budi, at: "07:20:00")
        let code = try #require(try await wanasari.shown(at: "07:20:00"))
        for attempt in 0..<10 {
            #expect(
                try await wanasari.type("1", visitor, at: "07:20:05", device: "a", address: "192.0.2.\(attempt)")
                    == .wrongCode)
        }
        let until = Wanasari.time("07:21:05")
        #expect(try await wanasari.type(code, visitor, at: "07:20:06", device: "a") == .tooMany(until: until))
        #expect(
            try await wanasari.type(code, visitor, at: "07:21:06", device: "a")
                == .recorded(at: Wanasari.time("07:21:06"), .counted))
        _ = try await wanasari.checkIn(Wanasari.siti, at: "07:20:07", device: "b")
        #expect(try await wanasari.line(Wanasari.siti)?.status == .present)
    }

    @Test("an office behind one address comes in, some wrong codes and all; a guesser behind one does not go on")
    func addressLimit() async throws {
        let wanasari = try await Wanasari.withScreen()
        let visitor = try await wanasari.visitor(Wanasari.budi, at: "07:20:00")
        let code = try #require(try await wanasari.shown(at: "07:20:00"))
        let counted = wanasari.registry.ring.digest(of: "self address 192.0.2.7")
        func fail(_ count: Int) async throws {
            try await wanasari.store.write { transaction in
                for attempt in 0..<count {
                    try transaction.fail(
                        [counted], attempt: "a\(attempt)", at: Wanasari.time("07:20:00"),
                        forgettingBefore: Wanasari.time("07:00"))
                }
            }
        }
        try await fail(999)
        #expect(try await wanasari.type("1", visitor, at: "07:20:01", device: "a") == .wrongCode)
        #expect(
            try await wanasari.type(code, visitor, at: "07:20:02", device: "a")
                == .tooMany(until: Wanasari.time("07:21:01")))
        #expect(
            try await wanasari.type(code, visitor, at: "07:20:03", device: "a", address: "192.0.2.8")
                == .recorded(at: Wanasari.time("07:20:03"), .counted))
    }

    @Test("what the rules of every scan refuse is not counted, and told")
    func refused() async throws {
        let wanasari = try await Wanasari.withScreen()
        try await wanasari.store.write { transaction in
            guard var budi = try transaction.person(nip: Wanasari.budi) else { return }
            budi.isListed = false
            try transaction.update([budi])
        }
        #expect(try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a") == .refused(.inactive))
    }
}
