public import IkrarRegistry
import RegistryStorage

/// An invented registry on a real store: two OPD, a few people, one apel on 2026-09-21 from 07:30 to 09:00 WIB.
public struct Wanasari: Sendable {
    public let registry: Registry
    public let store: any RegistryStore
    public let clock: TestClock
    public let place: RegistryPlace

    public static let event = Event.ID("ikrar-2026")
    public static let dinsos = OrgUnit.ID("opd-dinsos")
    public static let bidang = OrgUnit.ID("unit-bidang")
    public static let dinkes = OrgUnit.ID("opd-dinkes")

    /// A fresh registry with its people; the event is not made yet.
    public init() async throws {
        place = try RegistryPlace.fresh()
        store = try await SQLRegistryStore(driver: place.driver(creating: true))
        clock = TestClock(Self.time("06:00"))
        let ring = BadgeKeyRing(keys: [BadgeKey(id: "k1", secret: Array(repeating: 7, count: 32))])
        registry = Registry(store: store, ring: ring, surroundings: clock.surroundings)
        try await registry.establish(agency: "Pemerintah Kabupaten Wanasari", zone: .wib, by: "uji")
        try await store.write { transaction in
            try transaction.insert([
                OrgUnit(id: Self.dinsos, name: "Dinas Sosial", parent: nil, opd: Self.dinsos, unorID: nil),
                OrgUnit(id: Self.bidang, name: "Bidang I", parent: Self.dinsos, opd: Self.dinsos, unorID: nil),
                OrgUnit(id: Self.dinkes, name: "Dinas Kesehatan", parent: nil, opd: Self.dinkes, unorID: nil),
            ])
            try transaction.insert(Self.people)
        }
    }

    /// The same with the apel open and a badge for everybody.
    public static func atTheGate(lateAfter: String? = "07:45") async throws -> Wanasari {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent(lateAfter: lateAfter)
        _ = try await wanasari.registry.open(event, by: "uji")
        _ = try await wanasari.registry.issueBadges(opd: nil, nips: [], by: "uji")
        return wanasari
    }

    /// The same registry as another program has it open, which shares nothing with this one but what is kept.
    public func elsewhere() async throws -> Wanasari {
        try await Wanasari(besides: self)
    }

    private init(besides other: Wanasari) async throws {
        place = other.place
        store = try await SQLRegistryStore(driver: place.driver())
        clock = other.clock
        registry = Registry(store: store, ring: other.registry.ring, surroundings: clock.surroundings)
    }

    /// Opens the event while the nurse is on no list of HR's, so that she can come as a guest alone.
    public func openBeforeNurseIsListed() async throws {
        for isListed in [false, true] {
            try await store.write { transaction in
                guard var nurse = try transaction.person(nip: Self.nurse) else {
                    throw RegistryError(.noSuchPerson, subject: Self.nurse.digits)
                }
                nurse.isListed = isListed
                try transaction.update([nurse])
            }
            if !isListed { _ = try await registry.open(Self.event, by: "uji") }
        }
    }

    public func createEvent(lateAfter: String? = "07:45") async throws {
        let event = Event(
            id: Self.event,
            kind: .apel,
            title: "Apel Ikrar",
            place: "Halaman",
            starts: Self.time("07:30"),
            zone: .wib,
        )
        let session = Session(
            id: Session.main,
            event: event.id,
            title: "Apel Ikrar",
            place: "Halaman",
            opens: Self.time("06:30"),
            starts: Self.time("07:30"),
            lateAfter: lateAfter.map(Self.time),
            closes: Self.time("09:00"),
        )
        try await registry.create(event, main: session, by: "uji")
    }

    public func gate(_ name: String = "Gerbang Utara", session: Session.ID? = nil) -> CheckInDesk {
        registry.desk(
            at: Gate(event: Self.event, session: session, device: Gate.DeviceID(name), name: name, operator: "uji"),
        )
    }

    public func code(of nip: NIP) async throws -> BadgeCode {
        try await registry.issueBadges(opd: nil, nips: [nip], by: "uji")[0].code
    }

    /// The link to somebody's own page, handed out.
    public func link(of nip: NIP) async throws -> PersonalLink {
        try await registry.handOutLink(of: try await registry.person(nip).person.id, by: "uji")
    }

    /// Scans a text at a gate at a time of day, received at the same moment unless said otherwise.
    public func scan(
        _ text: String,
        at time: String,
        received: String? = nil,
        gate: String = "Gerbang Utara",
        session: Session.ID? = nil,
        id: String? = nil,
        change: (inout ScanAttempt) -> Void = { _ in }
    ) async throws -> ScanAnswer {
        let read = ScannedText(text)
        var attempt = ScanAttempt(
            id: id.map { ScanAttempt.ID($0) } ?? registry.newScanID(),
            text: read,
            digest: registry.ring.digest(of: text),
            channel: read.isManual ? .manual : .hid,
            mode: .online,
            deviceTime: Self.time(time),
        )
        change(&attempt)
        let desk = self.gate(gate, session: session)
        return try await desk.check([attempt], received: Self.time(received ?? time))[0]
    }

    public func roster(of opd: OrgUnit.ID = dinsos) async throws -> Roster {
        let found = Collected<Roster>()
        _ = try await registry.rosters(of: Self.event, opd: opd) { found.append($0) }
        return found.all[0]
    }

    /// `07:31` or `07:31:05`, on the day of the apel, WIB.
    public static func time(_ clock: String) -> Instant {
        LocalTime(clock, on: CivilDate(year: 2026, month: 9, day: 21)!)!.instant(in: .wib)
    }
}

extension Wanasari {
    public static let head = NIP.stored("197001011995031001")!
    public static let budi = NIP.stored("198605152010011003")!
    public static let siti = NIP.stored("199002022015032001")!
    public static let sitiToo = NIP.stored("199103032016032002")!
    public static let nurse = NIP.stored("199404042021212001")!
    /// On study leave: excused by standing.
    public static let student = NIP.stored("198801012012011001")!
    /// Retired: on no list.
    public static let retired = NIP.stored("196001011985031001")!

    private static var people: [Person] {
        [
            person("p1", head, "Hasan Basri", dinsos, "Kepala Dinas Sosial", "IV/c", echelon: "II.b"),
            person("p2", budi, "Budi Santoso", bidang, "Analis Kebijakan", "III/b"),
            person("p3", siti, "Siti Aminah", bidang, "Pengelola Umum", "III/a"),
            person("p4", sitiToo, "Siti Rahayu", bidang, "Pengelola Umum", "III/a"),
            person("p5", nurse, "Dewi Lestari", dinkes, "Perawat Mahir", "IX", kind: .pppk, standing: "71"),
            person("p6", student, "Agus Salim", bidang, "Analis", "III/c", standing: "3"),
            person("p7", retired, "Rahmat Hidayat", bidang, "Analis", "III/d", standing: "99"),
        ]
    }

    public static func person(
        _ id: String,
        _ nip: NIP,
        _ name: String,
        _ unit: OrgUnit.ID,
        _ position: String,
        _ grade: String,
        kind: ASNKind = .pns,
        echelon: String = "",
        standing: String = "1"
    ) -> Person {
        Person(
            id: Person.ID(id),
            nip: nip,
            name: PersonName(bare: name),
            kind: kind,
            unit: unit,
            position: position,
            grade: Grade.stored(grade)!,
            echelon: echelon,
            standing: Standing.parse(code: standing, name: "")!,
            email: nil,
        )
    }
}
