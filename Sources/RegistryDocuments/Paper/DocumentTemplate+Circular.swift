import IkrarRegistry
import OfficePaper

extension DocumentTemplate {
    /// As it is printed of an event of that kind. Nothing is pledged with a circular: a column of pledges is left out, and the
    /// time has its room, for a circular is read on some day. Columns that are called as those of a gate say when and where it
    /// was read; other titles stay as the template has them. Where the template tells when and where an event is, the circular is
    /// told: nobody meets for it.
    func printed(of kind: Event.Kind, _ event: EventSummary) -> DocumentTemplate {
        guard kind == .edaran else { return self }
        var template = self
        template.body = body.map { element in
            switch element {
            case .table(var table) where table.content == .people:
                table.columns = Self.read(table.columns)
                return .table(table)
            case .particulars(let lines):
                return .particulars(Self.read(lines, event))
            default: return element
            }
        }
        return template
    }

    private static func read(_ lines: [Particular], _ event: EventSummary) -> [Particular] {
        lines.flatMap { line -> [Particular] in
            if line.value.contains("{long-date}") { return told(event) }
            return ["{time}", "{venue}"].contains(where: line.value.contains) ? [] : [line]
        }
    }

    private static func told(_ event: EventSummary) -> [Particular] {
        guard let circular = event.circular else { return [Particular("Surat edaran", "belum diterbitkan")] }
        // What somebody typed names no field.
        let number = circular.number.replacing("{", with: "(").replacing("}", with: ")")
        var lines = [
            Particular("Surat edaran", "\(number), versi \(circular.version)"),
            Particular("Diterbitkan", RosterWording.moment(circular.publishedAt, in: event.zone)),
        ]
        if let until = circular.until {
            lines.append(Particular("Batas waktu", RosterWording.moment(until, in: event.zone)))
        }
        return lines + [Particular("SHA-256", circular.digest)]
    }

    private static func read(_ columns: [Table.Column]) -> [Table.Column] {
        let (attended, read) = (OutcomeWording(.apel), OutcomeWording(.edaran))
        let room = columns.first { $0.field == .pledge }?.width ?? 0
        return columns.filter { $0.field != .pledge }.map { column in
            var column = column
            switch column.field {
            case .time:
                if column.title == attended.time { column.title = read.time }
                column.width = column.width.map { $0 + room }
            case .gate:
                if column.title == attended.gate { column.title = read.gate }
            default: break
            }
            return column
        }
    }
}
