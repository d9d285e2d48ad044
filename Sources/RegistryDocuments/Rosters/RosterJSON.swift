public import IkrarRegistry

/// Rosters and recaps as JSON; the keys are a contract, see docs/roster-format.md.
public enum RosterJSON {
    /// The contract's version.
    static let format = 1

    /// A roster as one line of text.
    public static func line(_ roster: Roster) throws -> String {
        var json = JSONText(OutputBytes())
        try append(roster, to: &json)
        return String(decoding: json.output.bytes, as: UTF8.self)
    }

    /// A roster as others may see it, as one line of text: the same keys but those of grade and eselon, and `masked`.
    public static func line(_ roster: MaskedRoster) throws -> String {
        var json = JSONText(OutputBytes())
        try append(roster, to: &json)
        return String(decoding: json.output.bytes, as: UTF8.self)
    }

    /// A recap as one line of text.
    public static func line(_ recap: Recap) throws -> String {
        var json = JSONText(OutputBytes())
        try append(recap, to: &json)
        return String(decoding: json.output.bytes, as: UTF8.self)
    }

    static func write(_ roster: Roster, to path: String) throws(DocumentError) {
        var json = JSONText(try OutputBytes(creating: path))
        try append(roster, to: &json)
        try json.finish()
    }

    static func write(_ recap: Recap, to path: String) throws(DocumentError) {
        var json = JSONText(try OutputBytes(creating: path))
        try append(recap, to: &json)
        try json.finish()
    }

    private static func append(_ roster: Roster, to json: inout JSONText) throws(DocumentError) {
        try append(
            roster.event, roster.opd, roster.counts, roster.pledges, declared: roster.declared, isMasked: false,
            to: &json
        ) {
            (json) throws(DocumentError) in
            for row in roster.rows {
                try self.row(row, of: roster.event, into: &json)
                try json.output.drain()
            }
        }
    }

    private static func append(_ roster: MaskedRoster, to json: inout JSONText) throws(DocumentError) {
        try append(
            roster.event, roster.opd, roster.counts, roster.pledges, declared: roster.declared, isMasked: true,
            to: &json
        ) {
            (json) throws(DocumentError) in
            for row in roster.rows {
                try self.row(row, of: roster.event, into: &json)
                try json.output.drain()
            }
        }
    }

    private static func append(
        _ event: EventSummary, _ opd: String, _ counts: RosterCounts, _ pledges: PledgeCounts, declared: Int,
        isMasked: Bool, to json: inout JSONText,
        rows: (inout JSONText) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        try json.object { (json) throws(DocumentError) in
            json.string("asOf", event.asOf.iso(in: event.zone))
            try self.counts(counts, into: &json)
            json.number("declared", declared)
            json.string("event", event.id)
            json.number("format", format)
            if isMasked { json.flag("masked", true) }
            json.string("opd", opd)
            json.string("place", event.place)
            try self.pledges(pledges, into: &json)
            try rates(counts, into: &json)
            json.key("rows")
            try json.array { (json) throws(DocumentError) in try rows(&json) }
            json.string("starts", event.starts.iso(in: event.zone))
            json.string("title", event.title)
            try uncounted(event, into: &json)
        }
    }

    private static func append(_ recap: Recap, to json: inout JSONText) throws(DocumentError) {
        try json.object { (json) throws(DocumentError) in
            json.string("agency", recap.event.agency)
            json.string("asOf", recap.event.asOf.iso(in: recap.event.zone))
            try counts(recap.counts, into: &json)
            json.number("declared", recap.declared)
            json.string("event", recap.event.id)
            json.number("format", format)
            json.number("guests", recap.guests)
            json.key("opds")
            try json.array { (json) throws(DocumentError) in
                for line in recap.opds {
                    try json.object { (json) throws(DocumentError) in
                        try counts(line.counts, into: &json)
                        json.number("declared", line.declared)
                        json.string("opd", line.opd)
                        try pledges(line.pledges, into: &json)
                        try rates(line.counts, into: &json)
                    }
                    try json.output.drain()
                }
            }
            json.string("place", recap.event.place)
            try pledges(recap.pledges, into: &json)
            try rates(recap.counts, into: &json)
            json.string("starts", recap.event.starts.iso(in: recap.event.zone))
            json.string("title", recap.event.title)
            try uncounted(recap.event, into: &json)
        }
    }

    private static func row(
        _ row: RosterRow,
        of event: EventSummary,
        into json: inout JSONText
    ) throws(DocumentError) {
        try json.object { (json) throws(DocumentError) in
            json.string("at", row.at?.iso(in: event.zone))
            try correction(row.correction.map(ToldCorrection.init), of: event, into: &json)
            json.string("echelon", row.echelon)
            try excuse(row.excuse.map { ($0.kind, $0.document) }, isThere: row.excuse != nil, into: &json)
            json.string("gate", row.gate)
            json.string("grade", row.grade)
            try hall(row.hall, into: &json)
            json.string("kind", row.kind.rawValue)
            json.number("minutesLate", row.minutesLate)
            json.string("name", row.name)
            json.string("nip", row.nip.digits)
            try pledge(row.pledge, of: event, into: &json)
            json.string("position", row.position)
            json.string("status", row.status.rawValue)
            json.string("unit", row.unit)
        }
    }

    /// Of what keeps somebody for reasons of health, neither kind nor letter are told.
    private static func row(
        _ row: MaskedRoster.MaskedRow, of event: EventSummary, into json: inout JSONText
    ) throws(DocumentError) {
        try json.object { (json) throws(DocumentError) in
            json.string("at", row.at?.iso(in: event.zone))
            try correction(row.correction.map(ToldCorrection.init), of: event, into: &json)
            let told: (kind: ExcuseKind, document: String)? =
                switch row.excuse {
                case .away(let kind, let document): (kind, document)
                case .prevented, nil: nil
                }
            try excuse(told, isThere: row.excuse != nil, into: &json)
            json.string("gate", row.gate)
            try hall(row.hall, into: &json)
            json.string("kind", row.kind.rawValue)
            json.number("minutesLate", row.minutesLate)
            json.string("name", row.name)
            json.string("nip", row.nip)
            try pledge(row.pledge, of: event, into: &json)
            json.string("position", row.position)
            json.string("status", row.status.rawValue)
            json.string("unit", row.unit)
        }
    }

    private static func excuse(
        _ told: (kind: ExcuseKind, document: String)?, isThere: Bool, into json: inout JSONText
    ) throws(DocumentError) {
        json.key("excuse")
        guard isThere else { return json.null() }
        try json.object { (json) throws(DocumentError) in
            json.string("document", told?.document)
            json.string("kind", told?.kind.rawValue)
        }
    }

    /// A correction, as far as whoever reads may know it.
    private struct ToldCorrection {
        let document: String?
        let proposedBy: String
        let approvedBy: String
        let approvedAt: Instant

        init(_ correction: RosterCorrection) {
            document = correction.document
            proposedBy = correction.proposedBy
            approvedBy = correction.approvedBy
            approvedAt = correction.approvedAt
        }

        init(_ correction: MaskedRoster.MaskedCorrection) {
            document = correction.document
            proposedBy = correction.proposedBy
            approvedBy = correction.approvedBy
            approvedAt = correction.approvedAt
        }
    }

    private static func correction(
        _ told: ToldCorrection?, of event: EventSummary, into json: inout JSONText
    ) throws(DocumentError) {
        json.key("correction")
        guard let told else { return json.null() }
        try json.object { (json) throws(DocumentError) in
            json.string("approvedAt", told.approvedAt.iso(in: event.zone))
            json.string("approvedBy", told.approvedBy)
            json.string("document", told.document)
            json.string("proposedBy", told.proposedBy)
        }
    }

    private static func hall(_ hall: RosterHall?, into json: inout JSONText) throws(DocumentError) {
        json.key("hall")
        guard let hall else { return json.null() }
        try json.object { (json) throws(DocumentError) in
            json.flag("declared", hall.counts)
            json.string("document", hall.document)
            json.string("place", hall.place)
        }
    }

    private static func pledge(
        _ pledge: RosterPledge?, of event: EventSummary, into json: inout JSONText
    ) throws(DocumentError) {
        json.key("pledge")
        guard let pledge else { return json.null() }
        try json.object { (json) throws(DocumentError) in
            json.string("at", pledge.at.iso(in: event.zone))
            json.string("document", pledge.document)
            json.key("manners")
            try json.array { (json) throws(DocumentError) in
                for manner in pledge.manners { json.string(manner.rawValue) }
            }
        }
    }

    private static func pledges(_ pledges: PledgeCounts, into json: inout JSONText) throws(DocumentError) {
        json.key("pledges")
        try json.object { (json) throws(DocumentError) in
            json.number("cameUnpledged", pledges.cameUnpledged)
            json.number("pledged", pledges.pledged)
            json.number("pledgedAway", pledges.pledgedAway)
        }
    }

    private static func counts(_ counts: RosterCounts, into json: inout JSONText) throws(DocumentError) {
        json.key("counts")
        try json.object { (json) throws(DocumentError) in
            json.number("absent", counts.absent)
            json.number("excused", counts.excused)
            json.number("late", counts.late)
            json.number("notYet", counts.notYet)
            json.number("obliged", counts.obliged)
            json.number("present", counts.present)
        }
    }

    private static func uncounted(_ event: EventSummary, into json: inout JSONText) throws(DocumentError) {
        json.key("uncounted")
        try json.array { (json) throws(DocumentError) in
            for standing in event.uncounted { json.string(standing) }
        }
    }

    private static func rates(_ counts: RosterCounts, into json: inout JSONText) throws(DocumentError) {
        let rates = counts.rates
        json.key("rates")
        try json.object { (json) throws(DocumentError) in
            json.key("formulas")
            try json.object { (json) throws(DocumentError) in
                json.string("ofExpected", "(present + late) / (obliged - excused)")
                json.string("ofObliged", "(present + late) / obliged")
            }
            json.number("ofExpected", rates.ofExpected)
            json.number("ofObliged", rates.ofObliged)
        }
    }
}
