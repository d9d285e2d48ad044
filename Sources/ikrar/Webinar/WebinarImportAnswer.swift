import IkrarRegistry
import IkrarTexts
import PlainJSON

/// What is made of a webinar's report.
struct WebinarImportAnswer: Answer {
    var sheet: WebinarSheet
    var isDryRun: Bool

    private func count(_ state: FiledParticipant.State) -> Int { sheet.lines.count { $0.state == state } }

    var json: JSONValue {
        .object([
            "format": .text(sheet.record.format.rawValue),
            "participants": .number(sheet.lines.count),
            "credited": .array(sheet.lines(.credited).map { .object($0.creditedMembers) }),
            "queued": .array(sheet.lines(.queued).map { .object($0.queuedMembers) }),
            "unknown": .array((sheet.lines(.unknown) + sheet.lines(.nobody)).map { .object($0.members) }),
        ])
    }

    func text(_ language: Language) -> String {
        let nobody = count(.unknown) + count(.nobody)
        var lines = [
            Say.webinarRead(
                format: sheet.record.format, participants: sheet.lines.count, credited: count(.credited),
                queued: count(.queued), unknown: nobody)(language),
            Say.webinarPresent(
                sheet.present, tooShort: sheet.tooShort, unlisted: sheet.unlisted, unseen: sheet.unseen,
                isDryRun: isDryRun)(language),
        ]
        if isDryRun { lines += credited(language) }
        if sheet.isKnown {
            let known = sheet.hasNewMinimum ? Say.webinarKnownMinimum : Say.webinarKnown
            lines.insert(known(language), at: 0)
        }
        if !sheet.rejudged.isEmpty { lines.append(Say.webinarRejudged(sheet.rejudged)(language)) }
        if sheet.annulled > 0 { lines.append(Say.webinarAnnulled(sheet.annulled)(language)) }
        if sheet.refused > 0, !isDryRun { lines.append(Say.webinarRefused(sheet.refused)(language)) }
        if !sheet.closed.isEmpty { lines.append(Say.leftClosed(sheet.closed)(language)) }
        if count(.queued) > 0, !isDryRun {
            lines.append(Say.webinarQueueAdvice(event: sheet.event.id.rawValue)(language))
        }
        return lines.joined(separator: "\n")
    }

    private static let shownAtMost = 20

    /// Whom a trial would credit, the first ones; with `--json` all.
    private func credited(_ language: Language) -> [String] {
        let credited = sheet.lines(.credited)
        guard !credited.isEmpty else { return [] }
        var table = TextTable([
            Say.WebinarColumn.shown, Say.WebinarColumn.person, Say.WebinarColumn.unit, Say.WebinarColumn.minutes,
            Say.WebinarColumn.ground, Say.WebinarColumn.verdict,
        ])
        for line in credited.prefix(Self.shownAtMost) {
            table.add([
                line.participant.shown, line.person?.name.printed ?? "-", line.person?.unit ?? "-",
                line.participant.minutes.map(String.init) ?? "-", line.ground?.label(language) ?? "-",
                line.verdict?.label(language) ?? "-",
            ])
        }
        let more = credited.count - Self.shownAtMost
        return [table.text] + (more > 0 ? [Say.andMore(more)(language)] : [])
    }
}

extension WebinarSheet.Line {
    /// As every list of participants has them.
    var members: [String: JSONValue] {
        [
            "shown": .text(participant.shown), "email": .text(participant.email),
            "minutes": .optional(participant.minutes),
        ]
    }

    var creditedMembers: [String: JSONValue] {
        members.merging(
            ["nip": .optional(person?.nip.digits), "by": .optional(ground?.rawValue)], uniquingKeysWith: { $1 })
    }

    /// With the row by which they are settled.
    var settledMembers: [String: JSONValue] {
        creditedMembers.merging(
            ["row": .optional(row), "name": .optional(person?.name.printed)], uniquingKeysWith: { $1 })
    }

    var queuedMembers: [String: JSONValue] {
        let candidates = candidates.map { candidate in
            JSONValue.object([
                "nip": .text(candidate.person.nip.digits), "name": .text(candidate.person.name.printed),
                "unit": .text(candidate.person.unit), "why": .text(candidate.reason.rawValue),
            ])
        }
        return members.merging(["candidates": .array(candidates)], uniquingKeysWith: { $1 })
    }
}
