import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PledgeRecordingAnswer: Answer {
    var recording: PledgeRecording
    var isDryRun = false

    var members: [String: JSONValue] {
        [
            "act": .optional(recording.act?.id.rawValue), "recorded": .number(recording.recorded.count),
            "dryRun": .flag(isDryRun),
            "leftOut": .leftOut(recording.leftOut.map { ($0.someone.nip, $0.someone.name, $0.reason.rawValue) }),
        ]
    }

    var json: JSONValue { .object(members) }

    private static let shownAtMost = 20

    func text(_ language: Language) -> String {
        var lines = [
            Say.pledgesRecorded(recording.recorded.count, act: recording.act?.id.rawValue, isDryRun: isDryRun)(language)
        ]
        for reason in PledgeRecording.Reason.allCases {
            let people = recording.leftOut(reason)
            guard !people.isEmpty else { continue }
            lines.append(Say.pledgeLeftOut(reason, people.count)(language))
            lines += people.prefix(Self.shownAtMost).map { "  \($0.nip.digits) \($0.name)" }
            if people.count > Self.shownAtMost {
                lines.append("  " + Say.andMore(people.count - Self.shownAtMost)(language))
            }
        }
        return lines.joined(separator: "\n")
    }
}
