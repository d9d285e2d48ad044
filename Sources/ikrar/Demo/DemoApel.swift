import IkrarRegistry
import InventedRegency

/// An invented apel, held with the badges that a registry has issued.
struct DemoApel {
    /// Gates open at 06:45 for an apel at 07:30 and close at 09:00.
    static let plan = InventedApel.Plan(start: 45 * 60, close: 135 * 60)

    private let apel: InventedApel
    /// By the invented person's place; people whose rows were held back have no badge.
    private let badges: [Int: BadgePrint]

    /// - Parameter usesOwnLists: The registry's people are not the invented ones: the invented arrivals are theirs, in order.
    init(regency: InventedRegency, prints: [BadgePrint], usesOwnLists: Bool) {
        apel = regency.apel(Self.plan)
        if usesOwnLists {
            badges = Dictionary(uniqueKeysWithValues: prints.enumerated().map { ($0.offset, $0.element) })
        } else {
            let byNIP = Dictionary(uniqueKeysWithValues: prints.map { ($0.holder.nip.digits, $0) })
            var badges: [Int: BadgePrint] = [:]
            for (place, person) in regency.people.enumerated() { badges[place] = byNIP[person.nip] }
            self.badges = badges
        }
    }

    var gates: [String] { apel.gates }

    /// What the gate's scanner kept: `CODE,TIME`, in order of time.
    func memory(ofGate gate: Int, opens: Instant, zone: Zone) -> [String] {
        apel.arrivals.filter { $0.gate == gate }.compactMap { arrival in
            code(arrival.code).map { "\($0),\(opens.adding(seconds: Int64(arrival.second)).iso(in: zone))" }
        }
    }

    private func code(_ code: Arrival.Code) -> String? {
        switch code {
        case .badge(let person): badges[person]?.code.text
        case .typed(let person): badges[person]?.badge.number.typed
        case .cutShort(let person): (badges[person]?.code.text.prefix(19)).map(String.init)
        case .foreign(let text): text.contains(",") ? nil : text
        case .forged(let text): text
        }
    }

    var excuses: [ExcuseRequest] {
        apel.excuses.compactMap { excuse in
            guard let print = badges[excuse.person], let kind = IkrarRegistry.ExcuseKind(written: excuse.kind.rawValue)
            else {
                return nil
            }
            return ExcuseRequest(nip: print.holder.nip, kind: kind, document: excuse.letter)
        }
    }
}
