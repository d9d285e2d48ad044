@testable import IkrarRegistry

extension DecisionVector {
    typealias Schedule = (event: Event, sessions: [Session])

    /// An apel, one without lateness, an event of two sessions, the same closed, and two that nobody comes into.
    static let schedules: [Schedule] = [
        (event(.open), [session("utama", 6, 7.5, 7.75, 9)]),
        (event(.open), [session("utama", 6, 7.5, nil, 9)]),
        (event(.open), two),
        (event(.closed, closedAt: time(13.5)), two),
        (event(.draft), [session("utama", 6, 7.5, 7.75, 9)]),
        (event(.sealed, closedAt: time(9)), [session("utama", 6, 7.5, 7.75, 9)]),
        (event(.open), []),
    ]

    private static let two = [
        session("pagi", 6, 7.5, 7.75, 9, opds: ["dinsos"]), session("siang", 12, 13, 13.25, 14),
        session("sore", 12, 13, 13.5, 15, opds: ["dinkes"]),
    ]

    /// Hours of 21 September 2026 in Western Indonesia.
    static func time(_ hour: Double) -> Instant {
        let day = CivilDate(year: 2026, month: 9, day: 21)!
        return LocalTime(date: day, hour: 0, minute: 0).instant(in: .wib).adding(seconds: Int64(hour * 3600))
    }

    private static func event(_ state: Event.State, closedAt: Instant? = nil) -> Event {
        Event(
            id: Event.ID("apel"), kind: .apel, title: "Apel", place: "Halaman Kantor Bupati", starts: time(7.5),
            zone: .wib,
            state: state, closedAt: closedAt)
    }

    private static func session(
        _ id: String, _ opens: Double, _ starts: Double, _ late: Double?, _ closes: Double, opds: [String] = []
    ) -> Session {
        Session(
            id: Session.ID(id), event: Event.ID("apel"), title: id, place: "", opens: time(opens), starts: time(starts),
            lateAfter: late.map(time), closes: time(closes), opds: Set(opds.map { OrgUnit.ID($0) }))
    }

    /// A schedule as the vectors write it; times are microseconds since 1970.
    struct ScheduleText: Encodable {
        var state: String
        var closedAt: Int64?
        var sessions: [SessionText]

        struct SessionText: Encodable {
            var id: String
            var opens: Int64
            var lateAfter: Int64?
            var closes: Int64
            var opds: [String]
        }

        init(_ schedule: Schedule) {
            state = schedule.event.state.rawValue
            closedAt = schedule.event.closedAt?.microseconds
            sessions = schedule.sessions.map {
                SessionText(
                    id: $0.id.rawValue, opens: $0.opens.microseconds, lateAfter: $0.lateAfter?.microseconds,
                    closes: $0.closes.microseconds, opds: $0.opds.map(\.rawValue).sorted())
            }
        }
    }
}
