import IkrarRegistry
import TestRegistries

extension Wanasari {
    static let wording = try! PledgeWording("IKRAR\n1. netral\n2. tidak memihak\n3. bijak\n4. tanpa politik uang")
    static let ceremony = PledgeCeremony(
        ledBy: "Bupati", readBy: "Didik Irawan", witnesses: ["Ketua Bawaslu", "Kapolres"])

    /// The apel is over, at 10:00: the head came at 07:21 and Budi at 07:50; there is a text.
    static func readyToPledge() async throws -> Wanasari {
        let wanasari = try await afterTheApel()
        _ = try await wanasari.scan(wanasari.code(of: budi).text, at: "07:50", received: "07:50")
        _ = try await wanasari.registry.setPledgeText(wording, of: event, by: "kesbangpol")
        return wanasari
    }

    func speak(
        _ selection: PledgeSelection = .present(opd: nil, session: nil), at time: Instant? = nil
    ) async throws -> PledgeRecording {
        try await registry.recordSpokenPledges(
            at: Self.event, of: selection, before: Self.ceremony, spokenAt: time, by: "kesbangpol")
    }

    func file(_ requests: PaktaRequest...) async throws -> PledgeRecording {
        try await registry.recordPaperPledges(requests, at: Self.event, filedBy: "BKPSDM", by: "hr")
    }

    static func pakta(_ nip: NIP, _ number: String, _ day: Int = 20) -> PaktaRequest {
        PaktaRequest(nip: nip, number: number, signedOn: CivilDate(year: 2026, month: 9, day: day)!)
    }

    func pledge(of nip: NIP) async throws -> RosterPledge? {
        try await roster().rows.first { $0.nip == nip }?.pledge
    }
}
