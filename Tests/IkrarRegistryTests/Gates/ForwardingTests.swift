import IkrarRegistry
import TestRegistries
import Testing

/// What a hub in a yard hands on to the office, which it was copied from.
@Suite("a hub's scans")
struct ForwardingTests {
    /// A registry and its copy: the same people, badges and keys, and devices of their own.
    private func officeAndHub() async throws -> (office: Wanasari, hub: Wanasari) {
        let (office, hub) = (try await Wanasari.atTheGate(), try await Wanasari.atTheGate())
        // Apart from the hub's: ids are made of time and chance.
        office.clock.set(Wanasari.time("06:01"))
        return (office, hub)
    }

    /// Hands in what the hub has, as `ikrar sync push` does.
    @discardableResult
    private func push(
        _ hub: Wanasari, to office: Wanasari, at time: String = "10:00", annulling: Bool = true,
        passes: inout [String: DevicePass]
    ) async throws -> [ScanAnswer] {
        office.clock.set(Wanasari.time(time))
        var answers: [ScanAnswer] = []
        for device in try await hub.registry.forwarding(of: Wanasari.event).devices {
            let key = "\(device.device) \(device.gate)"
            if passes[key] == nil { passes[key] = try await office.enrolled(device.name, gate: device.gate).pass }
            let pass = try #require(passes[key])
            answers += try await office.handIn(device.scans.map(\.request), at: time, by: pass) {
                $0.manifest = DeviceContact.hub
            }
            for annulment in device.annulments where annulling {
                _ = try await office.registry.annul(annulment, by: pass)
            }
        }
        return answers
    }

    @discardableResult
    private func push(_ hub: Wanasari, to office: Wanasari, at time: String = "10:00") async throws -> [ScanAnswer] {
        var passes: [String: DevicePass] = [:]
        return try await push(hub, to: office, at: time, passes: &passes)
    }

    @Test("come out at the office as if they had been scanned there, however often they are sent")
    func sameState() async throws {
        let (office, hub) = try await officeAndHub()
        let direct = try await Wanasari.atTheGate()
        for registry in [hub, direct] {
            registry.clock.set(Wanasari.time("06:30"))
            let north = try await registry.enrolled("HP 1").pass
            let south = try await registry.enrolled("HP 2", gate: "Gerbang Selatan").pass
            let (budi, siti) = (
                try await registry.code(of: Wanasari.budi).text, try await registry.code(of: Wanasari.siti).text
            )
            let nurse = try await registry.code(of: Wanasari.nurse)
            _ = try await registry.handIn([Wanasari.row("a", budi, "07:01", seq: 1)], at: "07:01", by: north)
            _ = try await registry.handIn([Wanasari.row("b", budi, "07:02", seq: 1)], at: "07:02", by: south)
            _ = try await registry.handIn([Wanasari.row("c", siti, "07:50", seq: 2)], at: "07:50", by: south)
            _ = try await registry.handIn(
                [Wanasari.row("d", nurse.number.typed, "07:51", seq: 2) { $0.channel = "manual" }], at: "07:51",
                by: north)
            _ = try await registry.handIn(
                [Wanasari.row("e", Wanasari.head.digits, "07:20", seq: 3) { $0.channel = "manual" }], at: "07:20",
                by: north)
            _ = try await registry.handIn([Wanasari.row("f", "apa ini?", "07:21", seq: 4)], at: "07:21", by: north)
            // Taken back, then scanned once more.
            let wrong = AnnulmentRequest(id: "n", scan: ScanAttempt.ID("e"), reason: "badge orang lain")
            registry.clock.set(Wanasari.time("07:22"))
            _ = try await registry.registry.annul(wrong, by: north)
            _ = try await registry.handIn(
                [Wanasari.row("g", Wanasari.head.digits, "07:40", seq: 5) { $0.channel = "manual" }], at: "07:40",
                by: north)
        }
        direct.clock.set(Wanasari.time("10:00"))
        var passes: [String: DevicePass] = [:]
        let first = try await push(hub, to: office, passes: &passes)
        #expect(!first.contains { $0.replay })
        for opd in [Wanasari.dinsos, Wanasari.dinkes] {
            #expect(try await office.roster(of: opd) == direct.roster(of: opd))
        }
        let before = try await office.registry.devices(of: Wanasari.event).map(\.missing)
        #expect(before == [0, 0], "numbers without a gap")
        let again = try await push(hub, to: office, at: "10:10", passes: &passes)
        #expect(again.allSatisfy(\.replay) && again.map(\.outcome) == first.map(\.outcome))
        // Whoever lost the tokens enrols anew, and every scan is known.
        var none: [String: DevicePass] = [:]
        let anew = try await push(hub, to: office, at: "10:20", annulling: false, passes: &none)
        #expect(anew.allSatisfy(\.replay) && anew.count == first.count)
        direct.clock.set(Wanasari.time("10:20"))
        #expect(try await office.roster() == direct.roster())
    }

    @Test("of two hubs count by who was first, whichever is pushed first", arguments: [false, true])
    func twoHubs(_ isReversed: Bool) async throws {
        let (office, east) = try await officeAndHub()
        let west = try await Wanasari.atTheGate()
        for (hub, gate, time) in [(east, "Gerbang Timur", "07:10"), (west, "Gerbang Barat", "07:05")] {
            hub.clock.set(Wanasari.time(gate == "Gerbang Timur" ? "06:31" : "06:32"))
            let pass = try await hub.enrolled("HP 1", gate: gate).pass
            let budi = try await hub.code(of: Wanasari.budi).text
            _ = try await hub.handIn([Wanasari.row(gate, budi, time, seq: 1)], at: time, by: pass)
        }
        for hub in isReversed ? [west, east] : [east, west] { try await push(hub, to: office) }
        let row = try #require(try await office.roster().rows.first { $0.nip == Wanasari.budi })
        #expect(row.gate == "Gerbang Barat" && row.at == Wanasari.time("07:05"))
    }

    @Test("that the hub was copied with are known at the office already, whatever clock they were made by")
    func copied() async throws {
        let (office, hub) = try await officeAndHub()
        for registry in [office, hub] {
            registry.clock.set(Wanasari.time("06:40"))
            let pass = try await registry.enrolled("HP 1").pass
            let rows = try await [Wanasari.budi, Wanasari.siti].asyncMap {
                Wanasari.row($0.digits, try await registry.code(of: $0).text, "07:10")
            }
            let typed = Wanasari.row("typed", "Dewi Lestari", "07:11") { $0.channel = "manual" }
            _ = try await registry.handIn(rows + [typed], at: "07:00", by: pass, clockAhead: 600)
        }
        let answers = try await push(hub, to: office)
        #expect(answers.count == 3 && answers.allSatisfy(\.replay))
        #expect(try await office.roster().counts.present == 2)
        #expect(try await office.registry.devices(of: Wanasari.event).count == 1, "and their device is there once")
    }

    @Test("of a phone that was the office's leave no gap there, whatever is handed on twice or under another name")
    func numbers() async throws {
        let (office, hub) = try await officeAndHub()
        var phone: DevicePass?
        for registry in [office, hub] {
            registry.clock.set(Wanasari.time("06:40"))
            let pass = try await registry.enrolled("HP 1").pass
            let budi = try await registry.code(of: Wanasari.budi).text
            _ = try await registry.handIn([Wanasari.row("a", budi, "07:01", seq: 1)], at: "07:01", by: pass)
            phone = pass
        }
        let pass = try #require(phone)
        let siti = try await hub.code(of: Wanasari.siti).text
        _ = try await hub.handIn([Wanasari.row("b", siti, "07:02", seq: 2)], at: "07:02", by: pass)
        try await push(hub, to: office)
        let nurse = try await hub.code(of: Wanasari.nurse).text
        _ = try await hub.handIn([Wanasari.row("c", nurse, "07:03", seq: 3)], at: "07:03", by: pass)
        // By passes that were lost, as one more device.
        try await push(hub, to: office, at: "10:20")
        let devices = try await office.registry.devices(of: Wanasari.event)
        #expect(devices.map(\.scans).sorted() == [1, 1, 1] && devices.allSatisfy { $0.missing == 0 })
        let forwarded = devices.filter(\.isForwarded)
        #expect(forwarded.map(\.lastScanAt) == [Wanasari.time("10:00"), Wanasari.time("10:20")])
        #expect(forwarded.count == 2 && forwarded.allSatisfy { !$0.isInService })
        let board = try await office.registry.board(of: Wanasari.event)
        #expect(
            Set(board.readiness.compactMap(\.device)).isDisjoint(with: forwarded.map(\.id)), "nothing is red of theirs")
    }

    @Test("carry the badge that was read, and a NIP where a person was typed; nobody by a NIP that was scanned")
    func texts() async throws {
        let (office, hub) = try await officeAndHub()
        hub.clock.set(Wanasari.time("06:40"))
        let pass = try await hub.enrolled().pass
        let code = try await hub.code(of: Wanasari.budi).text
        _ = try await hub.handIn(
            [
                Wanasari.row("small", code.lowercased(), "07:01", seq: 1) { $0.channel = "hid" },
                Wanasari.row("nip", Wanasari.siti.digits, "07:02", seq: 2) { $0.channel = "qr" },
                Wanasari.row("words", "Dewi Lestari", "07:03", seq: 3) { $0.channel = "manual" },
            ], at: "07:05", by: pass)
        hub.clock.set(Wanasari.time("07:06"))
        _ = try await hub.registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        _ = try await hub.handIn([Wanasari.row("old", code, "07:07", seq: 4)], at: "07:07", by: pass)
        let scans = try await hub.registry.forwarding(of: Wanasari.event).devices.flatMap(\.scans)
        #expect(scans.map(\.request.code) == [code, "?", Wanasari.nurse.digits, code])
        #expect(scans.map(\.isTold) == [true, false, true, true])
        #expect(scans.map(\.outcome) == [.present, .malformed, .present, .revoked])
        let answers = try await push(hub, to: office)
        // The office knows of no reissue: there the badge is good, and its second scan a second one.
        #expect(answers.map(\.outcome) == [.present, .malformed, .present, .duplicate])
        #expect(try await office.registry.devices(of: Wanasari.event).map(\.missing) == [0])
    }

    @Test("keep the name that the gate had, and leave signed sheets and webinars' reports to the office")
    func gatesAndPaper() async throws {
        let (office, hub) = try await officeAndHub()
        hub.clock.set(Wanasari.time("06:40"))
        let pass = try await hub.enrolled("HP 1").pass
        let (budi, siti) = (
            try await hub.code(of: Wanasari.budi).text, try await hub.code(of: Wanasari.siti).text
        )
        _ = try await hub.handIn([Wanasari.row("a", budi, "07:01", seq: 1)], at: "07:01", by: pass)
        try await hub.registry.renameGate(of: pass.device, to: "Gerbang Selatan", by: "uji")
        var moved = pass
        moved.gate = "Gerbang Selatan"
        _ = try await hub.handIn([Wanasari.row("b", siti, "07:02", seq: 2)], at: "07:02", by: moved)
        _ = try await hub.scan(Wanasari.nurse.digits, at: "07:03", gate: "Daftar hadir kertas") { $0.channel = .paper }
        _ = try await hub.scan(Wanasari.head.digits, at: "07:04", gate: "Webinar") { $0.channel = .import }
        let forwarding = try await hub.registry.forwarding(of: Wanasari.event)
        #expect(forwarding.devices.map(\.gate) == ["Gerbang Selatan", "Gerbang Utara"])
        #expect(forwarding.scans == 2 && forwarding.paper == 1 && forwarding.reports == 1)
        try await push(hub, to: office)
        #expect(try await office.registry.devices(of: Wanasari.event).map(\.missing) == [0, 0])
        let gates = try await office.roster().rows.compactMap(\.gate).sorted()
        #expect(gates == ["Gerbang Selatan", "Gerbang Utara"])
    }

    @Test("of guests come in at the office too, and are put up for review")
    func guests() async throws {
        let (office, hub) = try await officeAndHub()
        let answer = try await hub.scan(Wanasari.retired.digits, at: "07:05", id: "tamu") {
            $0.admission = ScanAttempt.Admission(supervisor: "Rina", reason: "")
        }
        #expect(answer.outcome == .inactive, "whom nobody can admit")
        let person = Wanasari.person(
            "p9", .stored("199505052019031001")!, "Tono Wijaya", Wanasari.bidang, "Analis", "III/a")
        for registry in [office, hub] { try await registry.store.write { try $0.insert([person]) } }
        _ = try await hub.scan(person.nip.digits, at: "07:06") {
            $0.admission = ScanAttempt.Admission(supervisor: "Rina", reason: "")
        }
        let answers = try await push(hub, to: office)
        #expect(answers.map(\.outcome) == [.inactive, .present])
        #expect(answers[1].review.contains(.offlineOverruled))
        #expect(try await office.registry.recap(of: Wanasari.event).guests == 1)
    }

    @Test("that were too near to late-after for the hub's clock to tell stay so at the office")
    func doubts() async throws {
        let (office, hub) = try await officeAndHub()
        hub.clock.set(Wanasari.time("06:40"))
        let pass = try await hub.enrolled().pass
        let budi = try await hub.code(of: Wanasari.budi).text
        let row = Wanasari.row("a", budi, "07:45:03", seq: 1)
        let there = try await hub.handIn([row], at: "07:45:03", by: pass) { $0.roundTripMilliseconds = nil }
        #expect(there[0].outcome == .present && there[0].review == [.nearLateAfter])
        let here = try await push(hub, to: office)
        #expect(here[0].outcome == .present && here[0].review == [.nearLateAfter])
    }

    @Test("with a digest that is none are malformed")
    func badDigest() async throws {
        let office = try await Wanasari.atTheGate()
        let pass = try await office.enrolled().pass
        let budi = try await office.code(of: Wanasari.budi).text
        let rows = ["", "0123456789ABCDEF", "0123456789abcde"].enumerated().map { place, digest in
            Wanasari.row("\(place)", budi, "07:01") { $0.digest = digest }
        }
        let answers = try await office.handIn(rows, at: "07:01", by: pass)
        #expect(answers.allSatisfy { $0.outcome == .malformed })
        await #expect(throws: RegistryError(.noSuchEvent)) { try await office.registry.forwarding(of: Event.ID("x")) }
    }
}
