internal import IkrarRegistry

/// Where in somebody's files something stands: `siasn.xlsx, lembar “PNS”, baris 12, kolom 3 (C)`.
struct Place {
    var file: String?
    var sheet: String?
    /// From 1, of a scan.
    var page: Int?
    /// From 1; a line of 0 is none.
    var line: Int?
    /// From 1.
    var column: Int?

    init(file: String? = nil, sheet: String? = nil, page: Int? = nil, line: Int? = nil, column: Int? = nil) {
        self.file = file.map(Quoted.visible)
        self.sheet = sheet.map(Quoted.visible)
        self.page = page
        self.line = line.flatMap { $0 > 0 ? $0 : nil }
        self.column = column.flatMap { $0 > 0 ? $0 : nil }
    }

    var text: Text {
        Text(
            [
                file,
                sheet.map { "lembar “\($0)”" },
                page.map { "halaman \($0)" },
                line.map { "baris \($0)" },
                column.map { "kolom \($0) (\(ColumnLetters.name(of: $0 - 1)))" },
            ].compactMap { $0 }.joined(separator: ", "),
            [
                file,
                sheet.map { "sheet “\($0)”" },
                page.map { "page \($0)" },
                line.map { "line \($0)" },
                column.map { "column \($0) (\(ColumnLetters.name(of: $0 - 1)))" },
            ].compactMap { $0 }.joined(separator: ", "),
        )
    }

    /// The sentences, led by the place as compilers do it.
    func says(_ indonesian: String, _ english: String) -> Text {
        Text("\(text.indonesian): \(indonesian)", "\(text.english): \(english)")
    }

    func says(_ remark: Text) -> Text {
        says(remark.indonesian, remark.english)
    }
}
