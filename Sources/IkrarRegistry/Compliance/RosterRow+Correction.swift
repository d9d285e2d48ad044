extension RosterRow {
    /// Says what an approved correction says, and that it is corrected.
    mutating func follow(_ correction: Correction, minutesLate: (Instant) -> Int?) {
        guard let decision = correction.decision else { return }
        switch correction.kind {
        case .present(let time):
            if let time { (at, gate) = (time, nil) }
            self.minutesLate = time.flatMap(minutesLate)
            status = self.minutesLate == nil ? .present : .late
        case .excused(let kind):
            (at, gate, self.minutesLate) = (nil, nil, nil)
            excuse = RosterExcuse(kind: kind, document: correction.document)
            status = .excused
        case .absent:
            (at, gate, self.minutesLate, excuse) = (nil, nil, nil, nil)
            status = .absent
        }
        hall = nil
        self.correction = RosterCorrection(
            id: correction.id,
            document: correction.document,
            proposedBy: correction.proposedBy,
            approvedBy: decision.by,
            approvedAt: decision.at,
        )
    }
}
