/// The few words of tables and charts that no column and no line brings along.
public struct TableWording: Hashable, Sendable {
    /// In the only row of a list of people or OPD that has none.
    public var nobody: String
    /// Before the people of a unit: with the fields `unit` and `people`.
    public var unitLine: String
    /// In a chart's legend.
    public var onTime: String
    public var late: String
    public var excused: String
    public var absent: String
    public var notYet: String
    /// On every sheet that is read back, beside its symbol.
    public var sheetNote: String

    public init(
        nobody: String,
        unitLine: String,
        onTime: String,
        late: String,
        excused: String,
        absent: String,
        notYet: String,
        sheetNote: String
    ) {
        self.nobody = nobody
        self.unitLine = unitLine
        self.onTime = onTime
        self.late = late
        self.excused = excused
        self.absent = absent
        self.notYet = notYet
        self.sheetNote = sheetNote
    }

    public static let indonesian = TableWording(
        nobody: "Nihil",
        unitLine: "{unit} ({people} orang)",
        onTime: "Tepat waktu",
        late: "Terlambat",
        excused: "Berhalangan",
        absent: "Tanpa keterangan",
        notYet: "Belum",
        sheetNote: "Tanda tangan di dalam kotak. Jangan melipat, mencoret, atau menutupi kode dan kotak hitam.",
    )
}
