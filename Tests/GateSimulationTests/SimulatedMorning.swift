import IkrarRegistry
import TestRegistries

/// A morning at the gates over a network that loses, repeats, delays and reorders, with telephones and a server that crash.
struct SimulatedMorning {
    struct Reading {
        var at: Instant
        var gate: Int
        var bearer: Int
    }

    enum Happening {
        case reading(Reading)
        /// Nobody waits for the answer any more.
        case overdue(phone: Int, scan: String)
        case scansArrive(Request)
        case scansAnswered(Request, [ScanAnswer], server: Instant)
        case manifestArrives(phone: Int)
        case givenUp(Request)
        case round(phone: Int)
        case phoneCrashes(phone: Int)
        case serverCrashes
    }

    struct Request {
        var phone: Int
        var ids: [String]
        var batch: ScanBatch
        var sent: Instant
        var losesAnswer: Bool
        var isRepeated = false
    }

    let yard: SimulatedYard
    let readings: [Reading]
    private let pause: Int64
    var phones: [SimulatedPhone] = []
    private var random: SplitMix
    private var queue = HappeningQueue<Happening>()
    private var server: Wanasari
    private var serverIsBack: Instant
    private var count: UInt64 = 0
    /// Scans that the registry was heard to have.
    private(set) var acknowledged: Set<String> = []

    private static let patience: Int64 = 1_500_000
    /// From here on all networks are good.
    private static let end = Wanasari.time("09:30")

    /// - Parameter pause: Seconds between a telephone's rounds; half as much again at most.
    init(yard: SimulatedYard, event: Event.ID, gates: Int, pause: Int, seed: UInt64) async throws {
        self.yard = yard
        self.pause = Int64(pause) * 1_000_000
        random = SplitMix(seed: seed)
        server = try await yard.wanasari.elsewhere()
        serverIsBack = Wanasari.time("00:01")
        readings = Self.readings(yard, gates, &random)
        for gate in 0..<gates {
            yard.wanasari.clock.set(Wanasari.time("06:05"))
            let invited = try await server.registry.inviteDevice(gate: "Gerbang \(gate)", event: event, by: "uji")
            let enrolment = try await server.registry.enrol(token: invited.token, name: "HP \(gate)", gate: "")
            let error = Int64.random(in: -300_000_000...300_000_000, using: &random)
            var phone = SimulatedPhone(pass: enrolment.pass, clockError: error)
            phone.measure(sent: Wanasari.time("06:05"), now: Wanasari.time("06:05"), server: Wanasari.time("06:05"))
            phone.take(try await server.registry.manifest(of: event))
            phones.append(phone)
        }
    }

    /// Who is read where and when: most once, some again at once or elsewhere, none where a second decides whether gates are open.
    private static func readings(_ yard: SimulatedYard, _ gates: Int, _ random: inout SplitMix) -> [Reading] {
        let opens = Wanasari.time("06:30")
        let edges = ["06:30", "09:00"].map(Wanasari.time)
        var readings: [Reading] = []
        for bearer in yard.bearers.indices where random.happens(0.95) {
            for _ in 0..<(random.happens(0.3) ? Int.random(in: 2...4, using: &random) : 1) {
                let last = readings.last
                let isAgain = last?.bearer == bearer && random.happens(0.5)
                let at =
                    isAgain
                    ? Instant(
                        microseconds: last!.at.microseconds + Int64.random(in: 1_000_000...60_000_000, using: &random))
                    : Instant(
                        microseconds: opens.microseconds
                            + Int64.random(in: -600_000_000...9_300_000_000, using: &random))
                guard !edges.contains(where: { abs($0.since(at)) < 40_000_000 }) else { continue }
                readings.append(Reading(at: at, gate: Int.random(in: 0..<gates, using: &random), bearer: bearer))
            }
        }
        return readings.sorted { $0.at < $1.at }
    }

    /// Plays it until all telephones have handed in everything.
    mutating func play() async throws {
        for reading in readings { queue.put(.reading(reading), at: reading.at) }
        for phone in phones.indices {
            queue.put(.round(phone: phone), at: Wanasari.time("06:10"))
            for _ in 0..<3 { queue.put(.phoneCrashes(phone: phone), at: anyTime()) }
        }
        for _ in 0..<5 { queue.put(.serverCrashes, at: anyTime()) }
        while let (now, happening) = queue.next() {
            yard.wanasari.clock.set(now)
            try await happen(happening, now)
        }
    }

    private mutating func anyTime() -> Instant {
        Instant(
            microseconds: Int64.random(in: Wanasari.time("06:20").microseconds...Self.end.microseconds, using: &random))
    }

    private mutating func happen(_ happening: Happening, _ now: Instant) async throws {
        switch happening {
        case .reading(let reading): read(reading, now)
        case .overdue(let phone, let scan): giveUpWaiting(phone, scan)
        case .scansArrive(let request): try await arrive(request, now)
        case .scansAnswered(let request, let answers, let server): hear(answers, to: request, server: server, now)
        case .manifestArrives(let phone): try await fetch(phone, now)
        case .givenUp(let request): giveUp(request)
        case .round(let phone): goRound(phone, now)
        case .phoneCrashes(let phone): phones[phone].crash()
        case .serverCrashes:
            server = try await yard.wanasari.elsewhere()
            serverIsBack = now.adding(seconds: 20)
        }
    }

    private mutating func read(_ reading: Reading, _ now: Instant) {
        let bearer = yard.bearers[reading.bearer]
        let scan = phones[reading.gate].read(bearer.code, opd: bearer.opd, id: newID(now), now: now)
        guard phones[reading.gate].isOnline else { return }
        phones[reading.gate].inFlight.insert(scan.id)
        send([scan.id], from: reading.gate, isWaitedFor: true, now)
        queue.put(.overdue(phone: reading.gate, scan: scan.id), at: later(now, Self.patience))
    }

    private mutating func giveUpWaiting(_ phone: Int, _ id: String) {
        guard var scan = phones[phone].scans[id], scan.answer == nil, scan.shown == nil else { return }
        scan.shown = scan.local
        phones[phone].scans[id] = scan
        phones[phone].note(false)
    }

    private mutating func goRound(_ phone: Int, _ now: Instant) {
        let ids = phones[phone].waiting.filter { !phones[phone].inFlight.contains($0) }.prefix(ScanBatch.limit)
        phones[phone].inFlight.formUnion(ids)
        send(Array(ids), from: phone, isWaitedFor: false, now)
        if !isLost(phone, now) {
            queue.put(.manifestArrives(phone: phone), at: later(now, delay(phone, now)))
        }
        let isDone = now > Self.end && phones[phone].waiting.isEmpty
        if !isDone {
            queue.put(.round(phone: phone), at: later(now, Int64.random(in: pause...(pause * 3 / 2), using: &random)))
        }
    }

    /// A request goes on its way: it may be lost, be long on it, arrive twice, and its answer may be lost.
    private mutating func send(_ ids: [String], from phone: Int, isWaitedFor: Bool, _ now: Instant) {
        var request = Request(
            phone: phone, ids: ids, batch: phones[phone].batch(of: ids, isWaitedFor: isWaitedFor, now: now), sent: now,
            losesAnswer: isLost(phone, now))
        let limit: Int64 = isWaitedFor ? 10_000_000 : 30_000_000
        queue.put(.givenUp(request), at: later(now, limit))
        let way = delay(phone, now)
        if !isLost(phone, now) { queue.put(.scansArrive(request), at: later(now, way)) }
        if random.happens(0.05) {
            request.isRepeated = true
            queue.put(.scansArrive(request), at: later(now, way + Int64.random(in: 0...100_000_000, using: &random)))
        }
    }

    private mutating func arrive(_ request: Request, _ now: Instant) async throws {
        guard now >= serverIsBack else { return }
        let answers = try await server.registry.check(request.batch, by: phones[request.phone].pass)
        guard !request.losesAnswer else { return }
        queue.put(.scansAnswered(request, answers, server: now), at: later(now, delay(request.phone, now)))
    }

    private mutating func hear(_ answers: [ScanAnswer], to request: Request, server: Instant, _ now: Instant) {
        // Given up, nobody hears it.
        let trip = now.since(request.sent)
        guard trip < (request.ids.count == 1 ? 10_000_000 : 30_000_000), !request.isRepeated else { return }
        phones[request.phone].note(trip <= Self.patience)
        phones[request.phone].measure(sent: request.sent, now: now, server: server)
        phones[request.phone].inFlight.subtract(request.ids)
        for answer in answers {
            if answer.disposition != .retry { acknowledged.insert(answer.id.rawValue) }
            guard let scan = phones[request.phone].hear(answer) else { continue }
            phones[request.phone].follow(scan, id: newID(now))
        }
    }

    private mutating func giveUp(_ request: Request) {
        let open = phones[request.phone].inFlight.intersection(request.ids)
        guard !open.isEmpty || request.ids.isEmpty else { return }
        phones[request.phone].inFlight.subtract(open)
        if !open.isEmpty { phones[request.phone].note(false) }
    }

    private mutating func fetch(_ phone: Int, _ now: Instant) async throws {
        guard now >= serverIsBack, let cursor = phones[phone].manifest?.cursor else { return }
        phones[phone].take(try await server.registry.manifest(of: phones[phone].pass.event, since: cursor))
    }

    /// Each gate's network is bad for some minutes of every quarter of an hour.
    private func isBad(_ phone: Int, _ now: Instant) -> Bool {
        now < Self.end && (now.microseconds / 1_000_000 + Int64(phone) * 97) % 900 < 300
    }

    private mutating func isLost(_ phone: Int, _ now: Instant) -> Bool {
        random.happens(isBad(phone, now) ? 0.9 : now < Self.end ? 0.03 : 0)
    }

    private mutating func delay(_ phone: Int, _ now: Instant) -> Int64 {
        let isLong = random.happens(isBad(phone, now) ? 0.5 : 0.03)
        return Int64.random(in: isLong ? 1_000_000...20_000_000 : 20_000...400_000, using: &random)
    }

    private func later(_ now: Instant, _ microseconds: Int64) -> Instant {
        Instant(microseconds: now.microseconds + microseconds)
    }

    private mutating func newID(_ now: Instant) -> String {
        count += 1
        return UniqueID.v7(at: now, random: (count, random.next())).text
    }
}
