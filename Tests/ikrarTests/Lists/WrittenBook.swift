import Foundation

/// A workbook as small as one can be, packed by zip(1), for lists that no honest program would write.
struct WrittenBook {
    /// What stands between `<sheetData>` and its end.
    var rows: String

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"#

    /// - Returns: False when there is no zip(1) here.
    func write(_ name: String, in folder: Folder) throws -> Bool {
        let build = "buku-\(UUID().uuidString)"
        for part in ["_rels", "xl/_rels", "xl/worksheets"] {
            try FileManager.default.createDirectory(
                atPath: folder.path("\(build)/\(part)"),
                withIntermediateDirectories: true,
            )
        }
        for (part, text) in parts { try folder.write(Self.declaration + text, "\(build)/\(part)") }
        let run = try Program(folder: folder).run(
            ["-c", "command -v zip > found && cd \(build) && zip -q -r ../\(name) ."],
            executable: "sh",
        )
        return run.status == 0
    }

    private var parts: [(String, String)] {
        [
            ("[Content_Types].xml", #"<Types xmlns="\#(Self.package)/content-types"/>"#),
            ("_rels/.rels", Self.relation(to: "xl/workbook.xml", kind: "officeDocument")),
            (
                "xl/workbook.xml",
                #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)"><sheets><sheet name="Data" sheetId="1" r:id="r1"/>"#
                    + "</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", Self.relation(to: "worksheets/sheet1.xml", kind: "worksheet")),
            (
                "xl/worksheets/sheet1.xml",
                #"<worksheet xmlns="\#(Self.main)"><sheetData>\#(rows)</sheetData></worksheet>"#
            ),
        ]
    }

    private static func relation(to target: String, kind: String) -> String {
        #"<Relationships xmlns="\#(package)/relationships"><Relationship Id="r1" Type="\#(office)/\#(kind)" "#
            + #"Target="\#(target)"/></Relationships>"#
    }
}
