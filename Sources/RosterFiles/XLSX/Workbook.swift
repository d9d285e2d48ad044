/// The frame of a workbook: its sheets in order, where its parts lie, who saved it and how it counts days.
struct Workbook: Sendable {
    struct Sheet: Sendable {
        var name: String
        var visibility: RosterFile.Visibility
        var part: String
    }

    private(set) var sheets: [Sheet] = []
    private(set) var dateSystem = SpreadsheetDate.System.from1900
    private(set) var producer: String?
    private(set) var sharedStringsPart: String?
    private(set) var stylesPart: String?

    init(_ archive: ZipArchive) throws {
        let package = try Relationships(of: "", in: archive)
        let name = package.first("officeDocument")?.part ?? "xl/workbook.xml"
        guard let part = try archive.part(name), !name.hasSuffix(".bin") else {
            throw Self.notWorkbook(archive, document: name)
        }
        let entries = try readBook(part, archive: archive, name: name)
        let targets = try Relationships(of: name, in: archive)
        sheets = try entries.compactMap { entry in
            guard let target = targets.targets.first(where: { $0.id == entry.id }) else {
                throw archive.fault(.missingPart, part: name).with { $0.sheet = entry.name }
            }
            guard target.kind == "worksheet" else { return nil }
            guard archive.index(of: target.part) != nil else {
                throw archive.fault(.missingPart, part: target.part).with { $0.sheet = entry.name }
            }
            return Sheet(name: entry.name, visibility: entry.visibility, part: target.part)
        }
        sharedStringsPart = targets.first("sharedStrings")?.part
        stylesPart = targets.first("styles")?.part
        if let properties = package.first("extended-properties", "extendedProperties"),
            let part = try archive.part(properties.part)
        {
            producer = try Self.application(part)
        }
    }

    private mutating func readBook(
        _ part: consuming ZipPart, archive: ZipArchive, name: String,
    ) throws -> [(name: String, id: String, visibility: RosterFile.Visibility)] {
        var entries: [(name: String, id: String, visibility: RosterFile.Visibility)] = []
        var root: String?
        var system = SpreadsheetDate.System.from1900
        try XMLPart.read(
            part,
            onStart: { element, parent, attributes in
                if parent.isEmpty { root = element }
                switch (parent, element) {
                case ("workbook", "workbookPr"):
                    if ["1", "true", "on"].contains(attributes["date1904"]) { system = .from1904 }
                case ("sheets", "sheet"):
                    // The relationship's id stands under whatever prefix the writer chose.
                    let id = attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
                    let visibility = attributes["state"].flatMap(RosterFile.Visibility.init(rawValue:)) ?? .visible
                    entries.append((attributes["name"] ?? "", id, visibility))
                default: break
                }
            })
        guard root == "workbook" else { throw Self.notWorkbook(archive, document: name) }
        dateSystem = system
        return entries
    }

    private static func application(_ part: consuming ZipPart) throws -> String? {
        var application: String?
        try XMLPart.read(
            part,
            onEnd: { element, text in
                if element == "Application", !text.isEmpty { application = text }
            })
        return application
    }

    /// What the archive is instead, by the main part it names or the parts it holds.
    private static func notWorkbook(_ archive: ZipArchive, document: String) -> RosterFileError {
        let folders: [(String, ForeignFormat)] = [
            ("xl/workbook.bin", .xlsb), ("word/document.xml", .docx), ("ppt/presentation.xml", .pptx),
        ]
        var found = folders.first { archive.index(of: $0.0) != nil || document == $0.0 }?.1
        if found == nil, let type = try? archive.openDocumentType() { found = type }
        guard let found else { return RosterFileError(.notWorkbook, file: archive.path) }
        return RosterFileError(.foreignFormat, file: archive.path).with { $0.looksLike = found }
    }
}

extension ZipArchive {
    /// OpenDocument says what it is in a part of its own, which is not XML.
    fileprivate func openDocumentType() throws -> ForeignFormat? {
        guard var part = try part("mimetype") else { return nil }
        var bytes = [UInt8](repeating: 0, count: 128)
        let length = try bytes.withUnsafeMutableBytes { try part.read(into: $0.baseAddress.unsafelyUnwrapped, 128) }
        let type = String(decoding: bytes[..<length], as: UTF8.self)
        if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .ods }
        if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
        return nil
    }
}
