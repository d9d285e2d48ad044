import IkrarRegistry
import TestRegistries

/// Somebody with their own page open and a phone in their hand.
struct SelfCheckInVisitor {
    let link: String
    /// As their page has it; `nil` where it has no field for a code.
    let opening: String?
}

extension Wanasari {
    /// With the apel open, badges issued and self check-in switched on.
    static func withScreen(lateAfter: String? = nil) async throws -> Wanasari {
        let wanasari = try await Wanasari.atTheGate(lateAfter: lateAfter)
        try await wanasari.registry.setSelfCheckIn(true, event, Session.main, by: "kesbangpol")
        return wanasari
    }

    /// What the screen shows at a time of day.
    func shown(at time: String) async throws -> String? {
        clock.set(Self.time(time))
        return try await registry.selfCheckInScreen(of: Self.event, Session.main).code
    }

    /// Opens somebody's page at a time of day.
    func visitor(_ nip: NIP, at time: String) async throws -> SelfCheckInVisitor {
        clock.set(Self.time(time))
        let link = try await link(of: nip).text
        let page = try await registry.personalPage(link)
        return SelfCheckInVisitor(link: link, opening: page?.selfCheckIns.first?.opening)
    }

    /// Types a code at a time of day.
    func type(
        _ code: String, _ visitor: SelfCheckInVisitor, at time: String, device: String, address: String = "192.0.2.7"
    ) async throws -> SelfCheckInVerdict? {
        clock.set(Self.time(time))
        return try await registry.checkInSelf(
            visitor.link, Self.event, Session.main, code: code, opening: visitor.opening ?? "", device: device,
            address: address)
    }

    /// Opens the page, looks at the screen and types, all within one window.
    func checkIn(_ nip: NIP, at time: String, device: String) async throws -> SelfCheckInVerdict? {
        let visitor = try await visitor(nip, at: time)
        return try await type(try await shown(at: time) ?? "", visitor, at: time, device: device)
    }

    func line(_ nip: NIP, _ opd: OrgUnit.ID = dinsos) async throws -> RosterRow? {
        try await roster(of: opd).rows.first { $0.nip == nip }
    }
}
