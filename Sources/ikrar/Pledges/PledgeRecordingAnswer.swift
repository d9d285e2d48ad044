import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PledgeRecordingAnswer: Answer {
    var recording: PledgeRecording
    var isDryRun = false
    /// Of which reasons all people are named; `nil`: the first ones of each.
    var named: Set<PledgeRecording.Reason>?

    var members: [String: JSONValue] {
        [
            "act": .optional(recording.act?.id.rawValue), "recorded": .number(recording.recorded.count),
            "dryRun": .flag(isDryRun), "cameLater": .number(recording.cameLater),
            "leftOut": .leftOut(recording.leftOut.map { ($0.someone.nip, $0.someone.name, $0.reason.rawValue) }),
        ]
    }

    var json: JSONValue { .object(members) }

    private static let shownAtMost = 20

    func text(_ language: Language) -> String {
        var lines = [
            Say.pledgesRecorded(recording.recorded.count, act: recording.act?.id.rawValue, isDryRun: isDryRun)(language)
        ]
        if recording.cameLater > 0 { lines.append(Say.pledgesBeforeComing(recording.cameLater)(language)) }
        // Who is on record is told by `pledge list`; whom a trial would put there, by nothing else.
        if isDryRun { lines += Self.lines(recording.recorded, language) }
        for reason in PledgeRecording.Reason.allCases {
            let people = recording.leftOut(reason)
            guard !people.isEmpty else { continue }
            lines.append(Say.pledgeLeftOut(reason, people.count)(language))
            if let named {
                if named.contains(reason) { lines += people.map(Self.line) }
            } else {
                lines += Self.lines(people, language)
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func lines(_ people: [PledgeRecording.Someone], _ language: Language) -> [String] {
        let more = people.count - shownAtMost
        return people.prefix(shownAtMost).map(line) + (more > 0 ? ["  " + Say.andMore(more)(language)] : [])
    }

    private static func line(_ someone: PledgeRecording.Someone) -> String {
        "  \(someone.nip.digits) \(someone.name)"
    }
}
