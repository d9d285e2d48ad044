internal import PageLayout

/// Sets texts into cells. Each is measured once as long as it fits.
struct CellSetting<Ruler: TextRuler> {
    /// How much too long a name may be to be set smaller instead of in two lines.
    private static var closeFit: Double { 1.12 }

    let look: TableLook
    let ruler: Ruler

    /// - Parameter height: Of the row inside its padding, when it is fixed: what is taller shrinks.
    func cell(_ line: some TableLine, _ column: TableColumn, height: Double?) -> TableCell {
        let text = line.text(of: column.field)
        let font = line.isTotal || column.field == .nameAndNIP ? look.bold : look.body
        switch column.field {
        case .signature: return .empty
        case .nip: return nip(text, column, font, height: height)
        case .nameAndNIP:
            let nip = nip(line.text(of: .nip), column, look.small, height: height)
            let name = cell(text, column, font, height: height.map { $0 - nip.height })
            return Self.stacked(name, nip, column)
        default: return cell(text, column, font, height: height)
        }
    }

    private func cell(_ text: String, _ column: TableColumn, _ font: TableLook.Font, height: Double?) -> TableCell {
        if text.isEmpty { return .empty }
        let room = column.room
        let width = ruler.width(of: text, in: font.style)
        if width <= room, font.extent.height <= height ?? .infinity {
            return .line(TableCell.Line(text: text, style: font.style, width: width, extent: font.extent))
        }
        switch column.fit {
        case .shrinks: return .line(shrunk(text, width, room, font, height: height))
        case .shrinksThenWraps where width <= room * Self.closeFit:
            return .line(shrunk(text, width, room, font, height: height))
        case .shrinksThenWraps, .wraps:
            return .block(wrapped(Paragraph(text, font.style, column.alignment), room: room, height: height))
        }
    }

    /// In lines of whole words, smaller only when a word or the height makes it so.
    private func wrapped(_ paragraph: Paragraph, room: Double, height: Double?) -> Block {
        let lines = paragraph.lines(within: room, ruler)
        let block = paragraph.block(of: lines, width: room, ruler)
        if block.size.height <= height ?? .infinity, !lines.contains(where: \.breaksWord) { return block }
        let whole = paragraph.withWholeWords(within: room, smallestPoints: TableLook.smallestPoints, ruler)
        let fitting = TextFitting(whole, smallestPoints: TableLook.smallestPoints)
        return fitting.block(width: room, height: height ?? .infinity, ruler)
    }

    /// In its groups when they are not too wide, else its digits alone.
    private func nip(_ text: String, _ column: TableColumn, _ font: TableLook.Font, height: Double?) -> TableCell {
        if text.isEmpty { return .empty }
        let grouped = OfficialNIP.grouped(text)
        let width = ruler.width(of: grouped, in: font.style)
        let scale = min(1, (height ?? .infinity) / font.extent.height)
        if width * scale > column.room {
            let plain = ruler.width(of: text, in: font.style)
            return .line(shrunk(text, plain, column.room, font, height: height))
        }
        if scale < 1 { return .line(shrunk(grouped, width, column.room, font, height: height)) }
        return .line(TableCell.Line(text: grouped, style: font.style, width: width, extent: font.extent))
    }

    private func shrunk(
        _ text: String, _ width: Double, _ room: Double, _ font: TableLook.Font, height: Double?
    ) -> TableCell.Line {
        var style = font.style
        style.points *= min(1, room / width, (height ?? .infinity) / font.extent.height)
        var measured = ruler.width(of: text, in: style)
        // Fonts do not shrink to the last digit alike.
        while measured > room {
            style.points *= 0.99
            measured = ruler.width(of: text, in: style)
        }
        return TableCell.Line(text: text, style: style, width: measured, extent: ruler.extent(of: style))
    }

    private static func stacked(_ upper: TableCell, _ lower: TableCell, _ column: TableColumn) -> TableCell {
        switch (upper, lower) {
        case (_, .empty): return upper
        case (.empty, _): return lower
        case (.line(let upper), .line(let lower)): return .lines(upper, lower)
        default:
            var block = Block(size: Size(width: column.room, height: upper.height + lower.height))
            let inner = column.alone
            upper.add(to: &block.marks, of: inner, rowHeight: upper.height)
            let start = block.marks.count
            lower.add(to: &block.marks, of: inner, rowHeight: lower.height)
            for place in start..<block.marks.count {
                block.marks[place] = block.marks[place].moved(by: Point(x: 0, y: upper.height))
            }
            return .block(block)
        }
    }
}

extension TableColumn {
    /// What its padding leaves for texts.
    var room: Double { max(1, width - TableLook.padding.left - TableLook.padding.right) }

    /// As if it stood where a cell's block begins.
    fileprivate var alone: TableColumn {
        var column = self
        column.left = -TableLook.padding.left
        column.right = width - TableLook.padding.left
        return column
    }
}
