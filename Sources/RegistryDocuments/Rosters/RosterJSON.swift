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
        try json.object { (json) throws(DocumentError) in
            json.string("asOf", roster.event.asOf.iso(in: roster.event.zone))
            try counts(roster.counts, into: &json)
            json.string("event", roster.event.id)
            json.number("format", format)
            json.string("opd", roster.opd)
            json.string("place", roster.event.place)
            try rates(roster.counts, into: &json)
            json.key("rows")
            try json.array { (json) throws(DocumentError) in
                for row in roster.rows {
                    try self.row(row, of: roster.event, into: &json)
                    try json.output.drain()
                }
            }
            json.string("starts", roster.event.starts.iso(in: roster.event.zone))
            json.string("title", roster.event.title)
            try uncounted(roster.event, into: &json)
        }
    }

    private static func append(_ recap: Recap, to json: inout JSONText) throws(DocumentError) {
        try json.object { (json) throws(DocumentError) in
            json.string("agency", recap.event.agency)
            json.string("asOf", recap.event.asOf.iso(in: recap.event.zone))
            try counts(recap.counts, into: &json)
            json.string("event", recap.event.id)
            json.number("format", format)
            json.number("guests", recap.guests)
            json.key("opds")
            try json.array { (json) throws(DocumentError) in
                for line in recap.opds {
                    try json.object { (json) throws(DocumentError) in
                        try counts(line.counts, into: &json)
                        json.string("opd", line.opd)
                        try rates(line.counts, into: &json)
                    }
                    try json.output.drain()
                }
            }
            json.string("place", recap.event.place)
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
            json.key("correction")
            if let correction = row.correction {
                try json.object { (json) throws(DocumentError) in
                    json.string("approvedAt", correction.approvedAt.iso(in: event.zone))
                    json.string("approvedBy", correction.approvedBy)
                    json.string("document", correction.document)
                    json.string("proposedBy", correction.proposedBy)
                }
            } else {
                json.null()
            }
            json.string("echelon", row.echelon)
            json.key("excuse")
            if let excuse = row.excuse {
                try json.object { (json) throws(DocumentError) in
                    json.string("document", excuse.document)
                    json.string("kind", excuse.kind.rawValue)
                }
            } else {
                json.null()
            }
            json.string("gate", row.gate)
            json.string("grade", row.grade)
            json.string("kind", row.kind.rawValue)
            json.number("minutesLate", row.minutesLate)
            json.string("name", row.name)
            json.string("nip", row.nip.digits)
            json.string("position", row.position)
            json.string("status", row.status.rawValue)
            json.string("unit", row.unit)
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
