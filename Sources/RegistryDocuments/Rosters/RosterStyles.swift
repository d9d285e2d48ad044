import IkrarRegistry
import SheetWriting

/// The looks that all sheets of rosters share: quiet colours, and nothing that is told by colour alone.
struct RosterStyles {
    private static let line: UInt32 = 0xA6A6A6
    /// With Indonesian as the format's language (0x421): `11.500` and `77,5%`. Excel takes the marks from the reader's own
    /// settings all the same.
    private static let whole = "[$-421]#,##0"
    private static let rate = "[$-421]0.0%"

    let agency: CellFormat
    let title: CellFormat
    let subtitle: CellFormat
    let plain: CellFormat
    let note: CellFormat
    let header: CellFormat
    let section: CellFormat
    let text: CellFormat
    /// Format `@`: digits stay text when the cell is edited.
    let nip: CellFormat
    let centered: CellFormat
    let count: CellFormat
    let percent: CellFormat
    let totalText: CellFormat
    let totalCount: CellFormat
    let totalPercent: CellFormat
    let tally: CellFormat
    let tallyPercent: CellFormat
    let totalTally: CellFormat
    let totalTallyPercent: CellFormat
    private let statuses: [AttendanceStatus: CellFormat]

    init(_ book: Workbook) throws(SheetError) {
        var base = CellStyle()
        base.size = 10
        let cell = base.with {
            $0.border = .thin
            $0.borderColor = Self.line
            $0.centeredVertically = true
        }
        let wrapped = cell.with { $0.wraps = true }
        let total = cell.strong().filled(0xF2F2F2)
        agency = try book.format(base.strong(11))
        title = try book.format(base.strong(14))
        subtitle = try book.format(base.strong(12))
        plain = try book.format(base)
        note = try book.format(
            base.with {
                $0.italic = true
                $0.size = 9
                $0.color = 0x404040
            }
        )
        header = try book.format(wrapped.strong().centered.filled(0xD9E2F3))
        section = try book.format(base.strong().filled(0xF2F2F2).with { $0.centeredVertically = true })
        text = try book.format(wrapped)
        nip = try book.format(cell.centered.number("@"))
        centered = try book.format(wrapped.centered)
        count = try book.format(cell.number(Self.whole))
        percent = try book.format(cell.number(Self.rate))
        totalText = try book.format(total)
        totalCount = try book.format(total.number(Self.whole))
        totalPercent = try book.format(total.number(Self.rate))
        tally = try book.format(cell.centered.number(Self.whole))
        tallyPercent = try book.format(cell.centered.number(Self.rate))
        totalTally = try book.format(total.centered.number(Self.whole))
        totalTallyPercent = try book.format(total.centered.number(Self.rate))
        var statuses: [AttendanceStatus: CellFormat] = [:]
        for status in AttendanceStatus.allCases {
            statuses[status] = try book.format(Self.style(of: status, from: wrapped))
        }
        self.statuses = statuses
    }

    func status(_ status: AttendanceStatus) -> CellFormat {
        statuses[status] ?? text
    }

    private static func style(of status: AttendanceStatus, from cell: CellStyle) -> CellStyle {
        cell.with {
            switch status {
            case .present: break
            case .late: $0.fill = 0xFFF2CC
            case .excused: $0.fill = 0xDDEBF7
            case .absent:
                $0.fill = 0xF8D7CD
                $0.bold = true
            case .notYet:
                $0.fill = 0xEDEDED
                $0.italic = true
            }
        }
    }
}

extension CellStyle {
    fileprivate func strong(_ points: Double? = nil) -> CellStyle {
        with {
            $0.bold = true
            $0.size = points ?? size
        }
    }

    fileprivate func filled(_ color: UInt32) -> CellStyle {
        with { $0.fill = color }
    }

    fileprivate func number(_ notation: String) -> CellStyle {
        with { $0.numberFormat = notation }
    }

    fileprivate var centered: CellStyle {
        with { $0.alignment = .center }
    }
}
