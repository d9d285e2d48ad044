import IkrarRegistry
import SheetWriting

/// The small table of counts, and both rates with their formulas: nobody shall have to guess a denominator.
struct CountsTable {
    let counts: RosterCounts
    let kind: Event.Kind
    let notes: [String]

    /// Columns, left to right: what, how many, its share of the obliged, how the rate is reckoned. `what` may span columns.
    struct Place {
        var what: ClosedRange<Int>
        var people: Int
        var share: Int
        var formula: Int
    }

    /// - Returns: the first free row.
    func write(on sheet: Sheet, _ styles: RosterStyles, row first: Int, _ place: Place) throws(SheetError) -> Int {
        var row = first
        try sheet.merged(RosterWording.item, row: row, columns: place.what, styles.header)
        try sheet.text(RosterWording.people, row: row, column: place.people, styles.header)
        try sheet.text(RosterWording.share, row: row, column: place.share, styles.header)
        for (label, count) in lines {
            row += 1
            try sheet.merged(label, row: row, columns: place.what, styles.text)
            try sheet.number(count, row: row, column: place.people, styles.tally)
            try share(
                counts.obliged > 0 ? Double(count) / Double(counts.obliged) : nil,
                sheet,
                row,
                place,
                styles.tallyPercent
            )
        }
        row += 1
        try sheet.merged(OutcomeWording(kind).obliged, row: row, columns: place.what, styles.totalText)
        try sheet.number(counts.obliged, row: row, column: place.people, styles.totalTally)
        try share(counts.obliged > 0 ? 1 : nil, sheet, row, place, styles.totalTallyPercent)
        for (label, rate, formula) in rates {
            row += 1
            try sheet.merged(label, row: row, columns: place.what, styles.totalText)
            try sheet.blank(row: row, column: place.people, styles.totalText)
            try share(rate, sheet, row, place, styles.totalTallyPercent)
            try sheet.text(formula, row: row, column: place.formula, styles.note)
        }
        row += 1
        for note in notes {
            row += 1
            try sheet.text(note, row: row, column: place.what.lowerBound, styles.note)
        }
        return row + 1
    }

    private func share(
        _ rate: Double?,
        _ sheet: Sheet,
        _ row: Int,
        _ place: Place,
        _ format: CellFormat
    ) throws(SheetError) {
        if let rate {
            try sheet.number(rate, row: row, column: place.share, format)
        } else {
            try sheet.text("–", row: row, column: place.share, format)
        }
    }

    private var lines: [(String, Int)] {
        let words = OutcomeWording(kind)
        return [
            (words.present, counts.present), (words.late, counts.late), (RosterWording.excused, counts.excused),
            (words.absent, counts.absent), (words.notYet, counts.notYet),
        ]
    }

    private var rates: [(String, Double?, String)] {
        let (rates, words) = (counts.rates, OutcomeWording(kind).rates)
        return [
            (words.ofObliged, rates.ofObliged, words.ofObligedFormula),
            (words.ofExpected, rates.ofExpected, words.ofExpectedFormula),
        ]
    }
}
