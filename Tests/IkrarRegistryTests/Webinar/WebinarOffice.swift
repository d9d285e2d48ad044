import IkrarRegistry
import TestRegistries
import Testing

/// Wanasari's event after its session, when a webinar's report comes in.
struct WebinarOffice {
    let wanasari: Wanasari

    var registry: Registry { wanasari.registry }

    /// - Parameter clock: From when everybody is late.
    init(lateAfter clock: String? = nil) async throws {
        wanasari = try await Wanasari()
        try await wanasari.createEvent(lateAfter: clock)
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        wanasari.clock.set(Wanasari.time("10:00"))
    }

    static let header = "Name (original name)|Email|Join time|Leave time"

    /// A row of a report: from, until; the day is the apel's.
    static func line(_ shown: String, _ email: String = "", _ from: String, _ until: String) -> String {
        "\(shown)|\(email)|21/09/2026 \(from):00|21/09/2026 \(until):00"
    }

    static func report(_ lines: String...) -> String { ([header] + lines).joined(separator: "\n") }

    static let budi = "198605152010011003 Budi"

    /// Budi by his NIP for 75 minutes, Dewi by her name for 10; one of two Sitis; a stranger.
    static let rows = report(
        line(budi, "07:30", "08:45"), line("Dewi Lestari", "07:30", "07:40"), line("Siti", "07:30", "09:00"),
        line("Penyusup", "07:30", "09:00"))

    private static func line(_ shown: String, _ from: String, _ until: String) -> String {
        line(shown, "", from, until)
    }

    func take(
        _ text: String = rows, minimum: PresenceMinimum? = nil, mapping: ReportMapping? = nil, isTrial: Bool = false,
        session: Session.ID? = nil, by other: Registry? = nil
    ) async throws -> WebinarSheet {
        let registry = other ?? registry
        let frame = try await registry.webinarFrame(of: Wanasari.event, session: session)
        let report = try ReportRows.report(text, on: frame.session, zone: frame.event.zone)
        return try await registry.takeWebinar(
            report, file: "laporan.csv", content: Array(text.utf8), event: Wanasari.event, session: frame.session,
            minimum: minimum, mapping: mapping, isTrial: isTrial, by: "uji")
    }

    func status(of nip: NIP, _ opd: OrgUnit.ID = Wanasari.dinsos) async throws -> AttendanceStatus? {
        try await wanasari.roster(of: opd).rows.first { $0.nip == nip }?.status
    }

    /// The number of the last participant who is shown so.
    func row(_ shown: String) async throws -> Int {
        let filed = try await wanasari.store.read { try $0.participants(of: Wanasari.event) }
        return try #require(filed.last { $0.participant.shown == shown }?.row)
    }

    @discardableResult
    func settle(_ shown: String, as nip: NIP?) async throws -> WebinarSheet.Line {
        try await registry.settleWebinar(Wanasari.event, row: try await row(shown), as: nip, by: "uji")
    }

    /// Of the webinar alone, in order of arrival.
    func scans(of nip: NIP? = nil) async throws -> [ScanRecord] {
        let scans = Collected<ScanRecord>()
        try await registry.eachScan(of: Wanasari.event, nip: nip) { scans.append($0) }
        return scans.all.filter { $0.channel == .import }
    }

    func seal() async throws {
        try await wanasari.store.write { transaction in
            var event = try #require(try transaction.event(Wanasari.event))
            event.state = .sealed
            try transaction.update(event)
        }
    }
}
