import IkrarRegistry
import IkrarTexts
import PlainJSON

/// What became of a table of proposals: how many are on record now, who was refused and where they stand, what to look at.
struct PaperConfirmAnswer: Answer {
    var event: String
    var accepted: [PaperProposal]
    /// In the order of the accepted.
    var answers: [ScanAnswer]

    private var taken: Int { answers.count { $0.disposition == .accept && !$0.replay } }
    private var known: Int { answers.count { $0.disposition == .notice || $0.replay && $0.disposition == .accept } }
    private var refused: Int { answers.count { $0.disposition == .refuse } }
    private var toReview: Int { answers.count { !$0.replay && !$0.review.isEmpty } }

    /// Nobody of those who were accepted is on record.
    var isAllRefused: Bool { !answers.isEmpty && refused == answers.count }

    private var refusals: [(proposal: PaperProposal, outcome: ScanOutcome)] {
        zip(accepted, answers).filter { $0.1.disposition == .refuse }.map { ($0, $1.outcome) }
    }

    var json: JSONValue {
        .object([
            "event": .text(event), "accepted": .number(taken), "already": .number(known), "refused": .number(refused),
            "review": .number(toReview),
            "refusals": .array(
                refusals.map { proposal, outcome in
                    .object([
                        "name": .text(proposal.name), "opd": .text(proposal.opd), "sheet": .text(proposal.sheet),
                        "row": .text(proposal.row), "outcome": .text(outcome.rawValue),
                    ])
                }),
        ])
    }

    func text(_ language: Language) -> String {
        var lines = [Say.paperConfirmed(accepted: taken, already: known, refused: refused)(language)]
        lines += refusals.map { proposal, outcome in
            let place = Say.paperRow(proposal.row, sheet: "\(proposal.opd) \(proposal.sheet)")(language)
            return "  \(proposal.name) (\(place))  \(outcome.word(language))"
        }
        if toReview > 0 { lines.append(Say.paperToReview(toReview, event: event)(language)) }
        return lines.joined(separator: "\n")
    }
}
