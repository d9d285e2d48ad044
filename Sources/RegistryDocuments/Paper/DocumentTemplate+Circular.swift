import IkrarRegistry
import OfficePaper

extension DocumentTemplate {
    /// As it is printed of an event of that kind. Nothing is pledged with a circular: a column of pledges is left out, and the
    /// time has its room, for a circular is read on some day. Columns that are called as those of a gate say when and where it
    /// was read; other titles stay as the template has them.
    func printed(of kind: Event.Kind) -> DocumentTemplate {
        guard kind == .edaran else { return self }
        var template = self
        template.body = body.map { element in
            guard case .table(var table) = element, table.content == .people else { return element }
            table.columns = Self.read(table.columns)
            return .table(table)
        }
        return template
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
