/// One person's presence at one session, of all that reports know of them: two devices, two accounts, two files.
public struct WebinarPresence: Sendable, Hashable {
    /// `nil` when nobody knows how long.
    public var seconds: Int?
    /// When it began, as far as anybody knows.
    public var from: Instant
    /// Whether anything says that they were there while it lasted.
    public var wasThere: Bool

    /// - Parameter participants: All that are the same person.
    public init(_ participants: [WebinarParticipant], at session: Session) {
        let length = Int(session.closes.since(session.starts) / 1_000_000)
        let stays = participants.flatMap(\.stays).united(from: session.starts, until: session.closes)
        let knows = participants.contains { $0.knowsStays && $0.measuredSeconds == nil }
        // The union is of all; a vendor's own measure may say that less of it was presence.
        let measured = participants.compactMap { participant in
            participant.measuredSeconds.map { seconds in
                participant.knowsStays ? min(seconds, participant.stays.seconds) : min(seconds, length)
            }
        }
        let united = participants.filter { $0.measuredSeconds == nil }.flatMap(\.stays)
            .united(from: session.starts, until: session.closes).seconds
        seconds = measured.max().map { max($0, united) } ?? (knows ? united : nil)
        let moment = participants.compactMap(\.moment).filter { session.isNear($0) }.min()
        from = stays.first?.from ?? moment.map { min(max($0, session.starts), session.closes) } ?? session.starts
        let isSilent = participants.allSatisfy { $0.moment == nil && !$0.knowsStays }
        wasThere = seconds.map { $0 > 0 } ?? (moment != nil || isSilent)
    }

    public func counts(_ minimum: PresenceMinimum, at session: Session) -> Bool {
        wasThere && minimum.isMet(by: seconds, of: session)
    }
}

extension Session {
    /// A form is sent while the session lasts, or within the hour after it.
    func isNear(_ time: Instant) -> Bool {
        opens <= time && time <= closes.adding(seconds: 3600)
    }
}
