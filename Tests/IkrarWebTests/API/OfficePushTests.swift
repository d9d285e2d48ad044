import IkrarRegistry
import IkrarTexts
import OfficeLink
import Synchronization
import TestRegistries
import Testing

@testable import IkrarWeb

/// A hub that hands its scans on to the office's server.
@Suite struct OfficePushTests {
    /// The passes of a hub, as a file would keep them.
    private final class Kept: Sendable {
        let passes = Mutex<[OfficePass]>([])
        let saved = Mutex(0)

        var keeping: PassKeeping {
            PassKeeping(
                load: { self.passes.withLock { $0 } },
                save: { passes in
                    self.passes.withLock { $0 = passes }
                    self.saved.withLock { $0 += 1 }
                })
        }
    }

    /// An office's server, a hub that was copied from it, and a phone at the hub.
    private struct Yard {
        let site: TestSite
        let hub: Wanasari
        let phone: DevicePass
        let kept = Kept()
        var token: String?

        var office: Wanasari { site.wanasari }

        init() async throws {
            site = try await TestSite.atTheGate()
            hub = try await Wanasari.atTheGate()
            hub.clock.set(Wanasari.time("06:40"))
            phone = try await hub.enrolled("HP 1").pass
            token = try await site.apiToken(.supervisor)
            for clock in [site.wanasari.clock, hub.clock] { clock.set(Wanasari.time("10:00")) }
        }

        /// Scans these badges at the hub, one a minute from 07:00.
        func scan(_ nips: [NIP], from seq: Int64 = 1) async throws {
            let rows = try await nips.enumerated().asyncMap { place, nip in
                Wanasari.row(
                    "\(seq + Int64(place))", try await hub.code(of: nip).text, "07:0\(seq + Int64(place))",
                    seq: seq + Int64(place))
            }
            _ = try await hub.handIn(rows, at: "10:00", by: phone)
        }

        func push(through port: Int? = nil) async throws -> PushReport {
            let address = try OfficeAddress("http://127.0.0.1:\(port ?? site.port)")
            let forwarding = try await hub.registry.forwarding(of: Wanasari.event)
            return try await OfficeLink.open(to: address) { link in
                try await OfficePush(
                    over: link, from: hub.registry, apiToken: token, passes: kept.keeping,
                    patience: Patience(waits: [.milliseconds(1), .milliseconds(1)]), by: "uji"
                ).run([forwarding])
            }
        }

        func scans() async throws -> Int {
            let scans = Collected<ScanRecord>()
            try await office.registry.eachScan(of: Wanasari.event) { scans.append($0) }
            return scans.all.count
        }
    }

    private func failing(_ body: () async throws -> PushReport) async throws -> PushFailure {
        do {
            _ = try await body()
        } catch let error as PushFailure {
            return error
        }
        throw TestClient.Failed(reason: "it went well")
    }

    private func push(
        _ yard: Yard, expecting code: OfficeError.Code, through port: Int? = nil, acknowledged: Int = 0
    ) async throws {
        let failure = try await failing { try await yard.push(through: port) }
        #expect(failure.error.code == code, "\(failure.error)")
        #expect(failure.report.acknowledged == acknowledged)
        #expect(!"\(failure)".contains("ikrar_") && !"\(failure)".contains("IKD"), "no token in an error")
    }

    @Test func `scans are on record at the office, and known there when they are handed on again`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi, Wanasari.siti])
        let first = try await yard.push()
        #expect(first.devices.map(\.taken) == [2] && first.devices.map(\.known) == [0])
        #expect(first.clockOffset == 0 && !first.hasClockOff)
        try await yard.scan([Wanasari.nurse], from: 3)
        let second = try await yard.push()
        #expect(second.devices.map(\.taken) == [1] && second.devices.map(\.known) == [2])
        #expect(yard.kept.saved.withLock { $0 } == 1, "one enrolment")
        let device = try #require(try await yard.office.registry.devices(of: Wanasari.event).first)
        #expect(device.name == "HP 1" && device.gate == "Gerbang Utara" && device.scans == 3 && device.missing == 0)
        #expect(device.isForwarded && device.troubles(at: Wanasari.time("23:00")).isEmpty)
        #expect(try await yard.office.roster() == yard.hub.roster())
    }

    @Test func `a lost answer, request or enrolment costs nothing but time`() async throws {
        for place in 0..<5 {
            for act in [TestRelay.Act.loseAnswer, .loseRequest] {
                let yard = try await Yard()
                try await yard.scan([Wanasari.budi, Wanasari.siti])
                let relay = try TestRelay(to: yard.site.port) { number, _ in number == place ? act : .pass }
                let report = try await yard.push(through: relay.port)
                #expect(report.acknowledged == 2)
                #expect(try await yard.scans() == 2)
                #expect(try await yard.office.roster() == yard.hub.roster())
            }
        }
    }

    @Test func `lost passes cost an enrolment and no scan`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi, Wanasari.siti])
        _ = try await yard.push()
        yard.kept.passes.withLock { $0 = [] }
        let report = try await yard.push()
        #expect(report.devices.map(\.known) == [2])
        #expect(try await yard.scans() == 2)
    }

    @Test func `a device that the office does not know any more is enrolled anew`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        _ = try await yard.push()
        yard.kept.passes.withLock { $0[0].token = "IKDX" }
        #expect(try await yard.push().devices.map(\.known) == [1])
        #expect(yard.kept.passes.withLock { $0.count } == 1)
    }

    @Test func `a device that was revoked at the office is passed over and said so`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        _ = try await yard.push()
        let pass = yard.kept.passes.withLock { $0[0] }
        try await yard.office.registry.revokeDevice(Gate.DeviceID(pass.officeDevice), by: "uji", why: "hilang")
        yard.hub.clock.set(Wanasari.time("06:50"))
        let other = try await yard.hub.enrolled("HP 2", gate: "Gerbang Selatan").pass
        let siti = try await yard.hub.code(of: Wanasari.siti).text
        _ = try await yard.hub.handIn([Wanasari.row("x", siti, "07:30", seq: 1)], at: "10:00", by: other)
        try await yard.scan([Wanasari.nurse], from: 2)
        let report = try await yard.push()
        #expect(report.devices.map(\.refusal) == [nil, .deviceRevoked])
        #expect(report.devices.map(\.acknowledged) == [1, 0])
        #expect(yard.kept.passes.withLock { $0.count } == 2, "nothing enrols it behind the supervisor's back")
    }

    @Test func `annulments follow their scans, and what only a supervisor may undo is said`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi, Wanasari.siti])
        _ = try await yard.hub.registry.annul(
            AnnulmentRequest(id: "n", scan: ScanAttempt.ID("1"), reason: "badge orang lain"), by: yard.phone)
        #expect(try await yard.push().devices.map(\.annulled) == [1])
        #expect(try await yard.push().devices.map(\.annulled) == [1], "it counts however often it is sent")
        #expect(try await yard.office.roster() == yard.hub.roster())
        _ = try await yard.hub.registry.annul(
            AnnulmentRequest(id: "m", scan: ScanAttempt.ID("2"), reason: "salah"), by: yard.phone)
        yard.office.clock.set(Wanasari.time("10:15:01"))
        let report = try await yard.push()
        #expect(report.devices[0].annulmentsLeft.map(\.scan) == ["2"])
        #expect(report.devices[0].annulmentsLeft.map(\.code) == ["supervisorNeeded"])
    }

    @Test func `what was taken back in the yard in time is taken back at the office, however late it hears of it`()
        async throws
    {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        _ = try await yard.push()
        yard.hub.clock.set(Wanasari.time("07:10"))
        _ = try await yard.hub.registry.annul(
            AnnulmentRequest(id: "n", scan: ScanAttempt.ID("1"), reason: "badge orang lain"), by: yard.phone)
        for clock in [yard.hub.clock, yard.office.clock] { clock.set(Wanasari.time("11:00")) }
        #expect(try await yard.push().devices.map(\.annulled) == [1])
        #expect(try await yard.office.roster().counts.present == 0)
    }

    @Test func `what the office decides otherwise is told, with both outcomes`() async throws {
        let yard = try await Yard()
        _ = try await yard.office.registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        try await yard.scan([Wanasari.budi, Wanasari.siti])
        let there = try await yard.office.enrolled("HP kantor").pass
        let siti = try await yard.hub.code(of: Wanasari.siti).text
        _ = try await yard.office.handIn([Wanasari.row("s", siti, "06:50")], at: "10:00", by: there)
        let device = try #require(try await yard.push().devices.first)
        #expect(device.differences.map(\.scan) == ["2"])
        #expect(device.differences.map(\.hub) == [.present] && device.differences.map(\.office) == [.duplicate])
        #expect(device.differences[0].name == "Siti Aminah")
        // What was let in stands, and is looked at.
        #expect(device.review == 1)
        #expect(try await yard.office.roster().rows.first { $0.nip == Wanasari.budi }?.status == .present)
    }

    @Test func `a clock that is more than two minutes off is told`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        yard.hub.clock.set(Wanasari.time("10:05"))
        let report = try await yard.push()
        #expect(report.clockOffset == -300 && report.hasClockOff)
        #expect(report.devices[0].review == 1)
        #expect(try await yard.office.roster().rows.first { $0.nip == Wanasari.budi }?.at == Wanasari.time("06:56"))
    }

    @Test func `whoever may not invite hands nothing on`() async throws {
        var yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        let refused: [(String?, OfficeError.Code)] = [
            (nil, .tokenMissing), ("ikrar_salah", .tokenRefused),
            (try await yard.site.apiToken(.hr), .tokenNotAllowed),
            (try await yard.site.apiToken(.admin, seconds: 60), .tokenRefused),
        ]
        yard.office.clock.set(Wanasari.time("10:01"))
        for (token, code) in refused {
            yard.token = token
            try await push(yard, expecting: code)
        }
        #expect(try await yard.scans() == 0 && yard.kept.passes.withLock { $0.isEmpty })
    }

    @Test func `an event that the office does not have, and one that it has sealed, are refused`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        _ = try await yard.push()
        try await yard.office.registry.store.write { transaction in
            var event = try #require(try transaction.event(Wanasari.event))
            event.state = .sealed
            try transaction.update(event)
        }
        try await yard.scan([Wanasari.siti], from: 2)
        try await push(yard, expecting: .eventSealed, acknowledged: 2)
        yard.kept.passes.withLock { $0 = [] }
        try await push(yard, expecting: .eventSealed)
        let blank = try await Yard()
        try await blank.scan([Wanasari.budi])
        let relay = try TestRelay(to: blank.site.port) { _, head in
            head.contains("/invitations")
                ? .answer(Self.problem(404, "noSuchEvent")) : .pass
        }
        try await push(blank, expecting: .eventUnknown, through: relay.port)
    }

    @Test func `an office of other keys is told before anything is sent to it`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        let ring = BadgeKeyRing(keys: [BadgeKey(id: "k1", secret: Array(repeating: 8, count: 32))])
        let foreign = Registry(store: yard.hub.store, ring: ring, surroundings: yard.hub.clock.surroundings)
        let forwarding = try await foreign.forwarding(of: Wanasari.event)
        let address = try OfficeAddress("http://127.0.0.1:\(yard.site.port)")
        let failure = try await failing {
            try await OfficeLink.open(to: address) { link in
                try await OfficePush(
                    over: link, from: foreign, apiToken: yard.token, passes: yard.kept.keeping, by: "uji"
                ).run([forwarding])
            }
        }
        #expect(failure.error.code == .keysForeign)
        #expect(try await yard.scans() == 0)
    }

    @Test func `a hub's own server is no office`() async throws {
        let site = try await TestSite.atTheGate()
        var yard = try await Yard()
        site.wanasari.clock.set(Wanasari.time("06:40"))
        let phone = try await site.wanasari.enrolled("HP 1").pass
        let budi = try await site.wanasari.code(of: Wanasari.budi).text
        _ = try await site.wanasari.handIn([Wanasari.row("a", budi, "07:00", seq: 1)], at: "10:00", by: phone)
        yard.token = try await site.apiToken(.admin)
        let address = try OfficeAddress("http://localhost:\(site.port)")
        let forwarding = try await site.wanasari.registry.forwarding(of: Wanasari.event)
        let journal = try await site.wanasari.registry.journal(limit: 1000).entries
        let failure = try await failing {
            try await OfficeLink.open(to: address) { link in
                try await OfficePush(
                    over: link, from: site.wanasari.registry, apiToken: yard.token, passes: yard.kept.keeping, by: "uji"
                ).run([forwarding])
            }
        }
        #expect(failure.error.code == .ownRegistry)
        #expect(yard.kept.passes.withLock { $0.isEmpty })
        let devices = try await site.wanasari.registry.devices(of: Wanasari.event)
        #expect(devices.map(\.id) == [phone.device], "a refusal enrols nothing")
        #expect(try await site.wanasari.registry.journal(limit: 1000).entries == journal, "and notes nothing")
        #expect(try await site.wanasari.registry.invitations(of: Wanasari.event).count == 1, "the phone's own")
    }

    @Test func `who is away, redirects, answers something else or is in trouble is told apart`() async throws {
        let cases: [(TestRelay.Act, OfficeError.Code)] = [
            (.loseRequest, .unreachable),
            (.answer("HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\nContent-Length: 0\r\n\r\n"), .redirected),
            (.answer("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n<html></html"), .foreignAnswer),
            (.answer("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"), .foreignAnswer),
            (.answer("SSH-2.0-OpenSSH_9.2\r\n\r\n"), .foreignAnswer),
            (
                .answer(
                    "HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n" + String(repeating: " ", count: 5_000_000)),
                .foreignAnswer
            ),
            (.answer("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"), .busy),
            (.answer(Self.problem(422, "gateMissing")), .refused),
        ]
        for (act, code) in cases {
            let yard = try await Yard()
            try await yard.scan([Wanasari.budi])
            let relay = try TestRelay(to: yard.site.port) { _, _ in act }
            try await push(yard, expecting: code, through: relay.port)
            #expect(relay.heads.count == ([.unreachable, .busy].contains(code) ? 3 : 1), "\(code): tried again or not")
        }
    }

    @Test func `an answer that tells of other scans is not believed`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        for answer in [
            #"{"serverTime":"2026-09-21T10:00:00+07:00","results":[]}"#,
            #"{"serverTime":"2026-09-21T10:00:00+07:00","results":[{"id":"9","outcome":"present","replay":false,"review":false}]}"#,
            #"{"serverTime":"2026-09-21T10:00:00+07:00","results":[{"id":"1","outcome":"x","replay":false,"review":false}]}"#,
            #"{"serverTime":"kemarin","results":[{"id":"1","outcome":"present","replay":false,"review":false}]}"#,
        ] {
            let relay = try TestRelay(to: yard.site.port) { _, head in
                head.contains("/scans") ? .answer(Self.answer(200, answer)) : .pass
            }
            try await push(yard, expecting: .foreignAnswer, through: relay.port)
        }
    }

    @Test func `scans that the office could not take are sent again, then told of`() async throws {
        let yard = try await Yard()
        try await yard.scan([Wanasari.budi])
        let busy =
            #"{"serverTime":"2026-09-21T10:00:00+07:00","results":[{"id":"1","outcome":"busy","replay":false,"review":false}]}"#
        let once = try TestRelay(to: yard.site.port) { number, _ in
            number == 2 ? .answer(Self.answer(200, busy)) : .pass
        }
        #expect(try await yard.push(through: once.port).devices.map(\.taken) == [1])
        let always = try TestRelay(to: yard.site.port) { _, head in
            head.contains("/scans") ? .answer(Self.answer(200, busy)) : .pass
        }
        try await push(yard, expecting: .busy, through: always.port)
    }

    @Test(arguments: [
        ("http://kantor.example", OfficeError.Code.addressPlain), ("http://127.evil.example", .addressPlain),
        ("http://127.0.0.1.evil.example", .addressPlain), ("ftp://kantor.example", .addressBroken),
        ("kantor.example", .addressBroken), ("https://", .addressBroken), ("", .addressBroken),
        ("https://kantor.example/acara", .addressBroken), ("https://kantor.example/?x=1", .addressBroken),
        ("https://ratna:rahasia@kantor.example", .addressBroken),
    ])
    func `only an office's address over TLS, or this machine's, is one`(text: String, code: OfficeError.Code) throws {
        let error = try #require(throws: OfficeError.self) { try OfficeAddress(text) }
        #expect(error.code == code && !error.subject.contains("rahasia"))
    }

    @Test func `an address is the same with a slash and in capitals`() throws {
        #expect(try OfficeAddress("https://Kantor.Example:8443/").text == "https://kantor.example:8443")
        for text in ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:80"] {
            #expect(try OfficeAddress(text).text == text)
        }
    }

    @Test(arguments: OfficeError.Code.allCases)
    func `every fault names what it is about, in both languages`(code: OfficeError.Code) {
        let text = OfficeError(code, subject: "subjek-uji", detail: "detail-uji").text
        for words in [text.indonesian, text.english] { #expect(words.contains("subjek-uji"), "\(code)") }
        let others = OfficeError.Code.allCases.filter { $0 != code && ![code, $0].contains(.deviceRevoked) }
        #expect(!others.contains { OfficeError($0, subject: "subjek-uji", detail: "detail-uji").text == text })
    }

    private static func answer(_ status: Int, _ body: String, type: String = "application/json") -> String {
        "HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private static func problem(_ status: Int, _ code: String) -> String {
        answer(status, #"{"code":"\#(code)","status":\#(status)}"#, type: "application/problem+json")
    }
}
