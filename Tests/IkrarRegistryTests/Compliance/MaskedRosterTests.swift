import IkrarRegistry
import TestRegistries
import Testing

@Suite("a masked roster")
struct MaskedRosterTests {
    @Test("shows no full NIP", arguments: [Wanasari.budi, Wanasari.nurse])
    func masksNIP(_ nip: NIP) {
        let masked = Self.roster([Self.row(nip)]).masked
        #expect(masked.rows.map(\.nip) == ["***************" + nip.digits.suffix(3)])
        #expect(!"\(masked)".contains(nip.digits.prefix(15)))
    }

    @Test(
        "nobody can tell leave from illness, nor by the letter, nor by a correction's letter",
        arguments: ExcuseKind.allCases)
    func hidesHealth(_ kind: ExcuseKind) {
        let correction = RosterCorrection(
            id: Correction.ID("c1"), document: "445/RSUD/1", proposedBy: "hr", approvedBy: "kesbangpol",
            approvedAt: Wanasari.time("12:00"))
        let row = Self.row(
            Wanasari.budi, .excused, RosterExcuse(kind: kind, document: "445/RSUD/1"), correction)
        let masked = Self.roster([row]).masked.rows[0]
        let isPrivate = [.izin, .sakit, .cuti].contains(kind)
        #expect(masked.excuse == (isPrivate ? .prevented : .away(kind, document: "445/RSUD/1")))
        #expect(masked.correction?.document == (isPrivate ? nil : "445/RSUD/1"))
        #expect(masked.correction?.approvedBy == "kesbangpol")
        if isPrivate {
            #expect(!"\(masked)".contains("445"))
            #expect(!"\(masked)".contains(kind.rawValue))
        }
    }

    @Test("says the same of everybody's presence as the roster does")
    func keepsPresence() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let roster = try await wanasari.roster()
        let masked = roster.masked
        #expect(masked.counts == roster.counts)
        #expect(masked.rows.map(\.status) == roster.rows.map(\.status))
        #expect(masked.rows.map(\.at) == roster.rows.map(\.at))
        #expect(masked.rows.map(\.name) == roster.rows.map(\.name))
    }

    private static func row(
        _ nip: NIP,
        _ status: AttendanceStatus = .absent,
        _ excuse: RosterExcuse? = nil,
        _ correction: RosterCorrection? = nil
    ) -> RosterRow {
        RosterRow(
            nip: nip, name: "Budi Santoso", kind: .pns, unit: "Bidang I", position: "Analis", grade: "III/b",
            echelon: "", status: status, at: nil, gate: nil, minutesLate: nil, excuse: excuse, correction: correction)
    }

    private static func roster(_ rows: [RosterRow]) -> Roster {
        let event = EventSummary(
            id: "ikrar-2026", title: "Apel", agency: "Wanasari", place: "Halaman", starts: Wanasari.time("07:30"),
            zone: .wib, uncounted: [], asOf: Wanasari.time("10:00"))
        return Roster(event: event, opd: "Dinas Sosial", opdID: OrgUnit.ID("opd-dinsos"), rows: rows)
    }
}
