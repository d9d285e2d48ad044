import IkrarRegistry
import TestRegistries

/// Wanasari half an hour after its session, when OPDs declare who sat in their halls.
protocol HallSuite: Sendable {
    var wanasari: Wanasari { get }
}

extension HallSuite {
    var registry: Registry { wanasari.registry }

    static func atTheHalls() async throws -> Wanasari {
        let wanasari = try await Wanasari.atTheGate(lateAfter: nil)
        wanasari.clock.set(Wanasari.time("09:30"))
        return wanasari
    }

    @discardableResult
    func declare(
        _ people: [NIP] = [Wanasari.budi, Wanasari.siti], by other: Registry? = nil, at place: String = "Aula",
        account: String = "", document: String = "", opd: OrgUnit.ID = Wanasari.dinsos, headOf: OrgUnit.ID? = nil,
        isTrial: Bool = false
    ) async throws -> HallDeclaration {
        try await (other ?? registry).declareHall(
            HallRequest(opd: opd, place: place, account: account, document: document, people: people),
            at: Wanasari.event, headOf: headOf, isTrial: isTrial, by: "kadis")
    }
}
