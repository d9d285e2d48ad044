import IkrarRegistry
import RegistryStorage
import TestRegistries

/// A registry with as many people as are wanted, and the badges that they, and some others, hold before a telephone.
struct SimulatedYard {
    struct Bearer {
        var code: BadgeCode
        /// `nil` for whom no list has.
        var opd: OrgUnit.ID?
    }

    let wanasari: Wanasari
    let bearers: [Bearer]

    init(people: Int) async throws {
        wanasari = try await Wanasari()
        try await wanasari.store.write { transaction in
            try transaction.insert(
                (0..<people).map { number in
                    Wanasari.person(
                        "s\(number)", Self.nip(number), "Pegawai \(number)",
                        number % 2 == 0 ? Wanasari.bidang : Wanasari.dinkes, "Analis", "III/a")
                })
        }
        let prints = try await wanasari.registry.issueBadges(opd: nil, nips: [], by: "uji")
        let strangers = BadgeKey(id: "asing", secret: Array(repeating: 9, count: 32))
        bearers =
            prints.map {
                Bearer(code: $0.code, opd: $0.holder.opd == "Dinas Sosial" ? Wanasari.dinsos : Wanasari.dinkes)
            }
            + (0..<20).map { Bearer(code: BadgeCode(number: BadgeNumber(UInt64($0)), key: strangers), opd: nil) }
    }

    /// An event of its own for each morning, open.
    func event(_ name: String) async throws -> Event.ID {
        let id = Event.ID(name)
        let event = Event(
            id: id, kind: .apel, title: name, place: "Halaman", starts: Wanasari.time("07:30"), zone: .wib)
        let session = Session(
            id: Session.main, event: id, title: name, place: "Halaman", opens: Wanasari.time("06:30"),
            starts: Wanasari.time("07:30"), lateAfter: Wanasari.time("07:45"), closes: Wanasari.time("09:00"))
        wanasari.clock.set(Wanasari.time("06:00"))
        try await wanasari.registry.create(event, main: session, by: "uji")
        _ = try await wanasari.registry.open(id, by: "uji")
        return id
    }

    private static func nip(_ number: Int) -> NIP {
        let day = CivilDate(year: 1970, month: 1, day: 1)!.adding(days: number % 9000)
        let digits = day.description.filter { $0 != "-" }
        let serial = String(1001 + number / 9000).suffix(3)
        return NIP.stored("\(digits)202001\(number % 2 + 1)\(serial)")!
    }
}
