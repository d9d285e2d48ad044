public import IkrarRegistry

extension RosterWriter {
    /// Writes one OPD's roster to a path of the caller's, which nothing is at yet.
    ///
    /// Blocks until it is written: not for a thread of Swift's cooperative pool.
    /// - Throws: ``DocumentError``.
    public func write(_ roster: Roster, as format: RosterFormat, to path: String) throws {
        switch format {
        case .csv: try RosterCSV.write(roster, for: audience, to: path)
        case .json: try RosterJSON.write(roster, to: path)
        case .xlsx: try RosterWorkbook.write(roster, paper: paper.sheet, to: path)
        }
    }

    /// Writes the recap of all OPD to a path of the caller's, which nothing is at yet.
    ///
    /// Blocks until it is written: not for a thread of Swift's cooperative pool.
    /// - Parameter rosters: The people that a workbook holds besides; the other formats have none.
    /// - Throws: ``DocumentError``.
    public func write(_ recap: Recap, _ rosters: [Roster], as format: RosterFormat, to path: String) throws {
        switch format {
        case .csv: try RosterCSV.write(recap, for: audience, to: path)
        case .json: try RosterJSON.write(recap, to: path)
        case .xlsx: try RecapWorkbook().write(recap, rosters, paper: paper.sheet, to: path)
        }
    }
}
