import IkrarRegistry

extension SQLTransaction: StrangerTransaction {
    func keptReports(of event: Event.ID?) throws -> [WebinarRecord] {
        try connection.all(
            """
            SELECT \(Self.recordColumns) FROM webinar_reports
            WHERE (erased_at IS NULL OR id IN (
                    SELECT report FROM webinar_participants
                    WHERE erased_at IS NULL AND state IN ('nobody', 'unknown', 'queued')
                )) \(event == nil ? "" : "AND event = $1")
            ORDER BY taken_at, id
            """,
            event.map { [.id($0)] } ?? [], Self.reportRecord)
    }

    func queuedParticipants(of event: Event.ID) throws -> [WebinarRecord.ID: Int] {
        var counts: [WebinarRecord.ID: Int] = [:]
        try connection.rows(
            """
            SELECT report, COUNT(*) FROM webinar_participants WHERE event = $1 AND state = 'queued' GROUP BY report
            """,
            [.id(event)],
        ) { counts[try $0.id(0)] = Int(try $0.integer(1)) }
        return counts
    }

    func erase(_ report: WebinarRecord, _ strangers: ErasedStrangers, at: Instant) throws -> StrangerErasure {
        let states =
            switch strangers {
            case .settled: "'nobody'"
            case .all: "'nobody', 'unknown', 'queued'"
            }
        // How long they were there stays: it says nothing of who they were.
        let participants = try connection.execute(
            """
            UPDATE webinar_participants
            SET shown = '', other_name = '', email = '', nip = '', unit = '', erased_at = $3,
                state = CASE WHEN state = 'queued' THEN 'unknown' ELSE state END
            WHERE event = $1 AND report = $2 AND erased_at IS NULL AND state IN (\(states))
            """,
            [.id(report.event), .id(report.id), .at(at)],
        )
        guard strangers == .all else { return StrangerErasure(participants: participants, files: 0) }
        try connection.execute("DELETE FROM webinar_files WHERE report = $1", [.id(report.id)])
        let files = try connection.execute(
            "UPDATE webinar_reports SET erased_at = $2 WHERE id = $1 AND erased_at IS NULL", [.id(report.id), .at(at)])
        return StrangerErasure(participants: participants, files: files)
    }
}
