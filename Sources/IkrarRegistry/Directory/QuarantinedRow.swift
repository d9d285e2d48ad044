/// A row of an HR list that is held back until somebody mends it. The other rows go on.
public struct QuarantinedRow: Hashable, Sendable {
    public var file: String
    /// `nil` in a CSV.
    public var sheet: String?
    /// From 1, in the file or the sheet.
    public var line: Int
    /// As it was written.
    public var nip: String
    /// As it was written, the NIP taken out when both share a cell.
    public var name: String
    /// The first is the main one; never empty.
    public var reasons: [RowReason]
    public var proposal: RowProposal?
    /// The texts of the header row, so that the row can be written in its list's own columns; behind them `UNIT KERJA`
    /// and `OPD` when the list told these by section rows or titles.
    public var header: [String]
    /// The row's texts, as many as `header` or more.
    public var cells: [String]

    public init(
        file: String,
        sheet: String?,
        line: Int,
        nip: String,
        name: String,
        reasons: [RowReason],
        proposal: RowProposal?,
        header: [String],
        cells: [String]
    ) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.nip = nip
        self.name = name
        self.reasons = reasons
        self.proposal = proposal
        self.header = header
        self.cells = cells
    }
}
