internal import PageLayout

/// What stands in a cell, measured and not yet placed: most often one line, which costs no more than its width.
enum TableCell {
    case empty
    case line(Line)
    /// One beneath the other: a name and its NIP.
    case lines(Line, Line)
    case block(Block)

    struct Line {
        var text: String
        var style: TextStyle
        var width: Double
        var extent: LineExtent
    }

    var height: Double {
        switch self {
        case .empty: 0
        case .line(let line): line.extent.height
        case .lines(let upper, let lower): upper.extent.height + lower.extent.height
        case .block(let block): block.size.height
        }
    }

    /// Adds the marks, half of what the cell leaves of its row above them and half beneath.
    func add(to marks: inout [Mark], of column: TableColumn, rowHeight: Double) {
        let top = (rowHeight - height) / 2
        switch self {
        case .empty: return
        case .line(let line): marks.append(line.mark(in: column, top: top))
        case .lines(let upper, let lower):
            marks.append(upper.mark(in: column, top: top))
            marks.append(lower.mark(in: column, top: top + upper.extent.height))
        case .block(let block):
            for mark in block.marks {
                marks.append(mark.moved(by: Point(x: column.left + TableLook.padding.left, y: top)))
            }
        }
    }
}

extension TableCell.Line {
    fileprivate func mark(in column: TableColumn, top: Double) -> Mark {
        let left = column.left + TableLook.padding.left
        let right = column.right - TableLook.padding.right
        let x =
            switch column.alignment {
            case .left, .justified: left
            case .centre: (left + right - width) / 2
            case .right: right - width
            }
        return .text(PlacedText(text, baseline: Point(x: x, y: top + extent.ascent), style: style, width: width))
    }
}
