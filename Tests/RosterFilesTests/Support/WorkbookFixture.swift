/// Writes workbooks part by part, so that every oddity can be put in.
struct WorkbookFixture {
    struct Sheet {
        var name = "Daftar"
        var state: String?
        /// What stands inside `sheetData`.
        var rows = ""
        /// What stands behind it.
        var tail = ""
        var part = "xl/worksheets/sheet1.xml"
        /// As the relationship has it; the part's name from the folder `xl` when nil.
        var target: String?
    }

    var sheets: [Sheet]
    var sharedStrings: String?
    var styles: String?
    var application: String?
    var date1904 = false
    var strict = false
    var packing = ZipFixture.Packing.deflated
    /// Replaces or adds parts, after the others are made.
    var parts: [String: [UInt8]] = [:]
    var without: Set<String> = []

    init(rows: String) {
        sheets = [Sheet(rows: rows)]
    }

    init(sheets: [Sheet]) {
        self.sheets = sheets
    }

    static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

    func write(in folder: TemporaryFolder, named name: String = "list.xlsx") throws -> String {
        var made: [(name: String, bytes: [UInt8])] = texts.filter { !without.contains($0.0) }.map {
            ($0.0, Array($0.1.utf8))
        }
        for (part, bytes) in parts.sorted(by: { $0.key < $1.key }) {
            made.removeAll { $0.name == part }
            made.append((part, bytes))
        }
        let path = folder.path(name)
        try ZipFixture(parts: made, packing: packing).write(to: path)
        return path
    }

    private var main: String {
        strict
            ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
            : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    }

    private var types: String {
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }

    private var texts: [(String, String)] {
        var made = [
            (
                "_rels/.rels",
                relationships([
                    ("officeDocument", "xl/workbook.xml"),
                    (strict ? "extendedProperties" : "extended-properties", "docProps/app.xml"),
                ])
            ),
            ("xl/workbook.xml", workbook),
            (
                "xl/_rels/workbook.xml.rels",
                relationships(
                    sheets.map { ("worksheet", $0.target ?? String($0.part.dropFirst(3))) }
                        + [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]
                )
            ),
        ]
        for sheet in sheets {
            made.append(
                (
                    sheet.part,
                    """
                    \(Self.declaration)<worksheet xmlns="\(main)"><dimension ref="A1"/>\
                    <sheetData>\(sheet.rows)</sheetData>\(sheet.tail)</worksheet>
                    """
                ))
        }
        if let sharedStrings { made.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(sharedStrings)</sst>")) }
        if let styles { made.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")) }
        if let application {
            made.append(("docProps/app.xml", "<Properties><Application>\(application)</Application></Properties>"))
        }
        return made
    }

    private var workbook: String {
        let entries = sheets.enumerated().map { index, sheet in
            let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
        }
        return """
            \(Self.declaration)<workbook xmlns="\(main)" xmlns:r="\(types)">\
            <workbookPr\(date1904 ? " date1904=\"1\"" : "")/><sheets>\(entries.joined())</sheets></workbook>
            """
    }

    private func relationships(_ targets: [(String, String)]) -> String {
        let entries = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(types)/\(target.0)\" Target=\"\(target.1)\"/>"
        }
        return """
            \(Self.declaration)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            \(entries.joined())</Relationships>
            """
    }
}
