import Glibc

/// What ikrar wrote in a folder, as the hidden file there says: a title, the event, then a file a line with the OPD it is about.
struct FolderRecord {
    struct File: Hashable {
        var name: String
        /// Empty when it is about all of them.
        var opd: String
    }

    static let name = ".ikrar-rosters"
    private static let title = "written by ikrar; replaced when rosters are written here again"
    private static let eventKey = "event"

    /// Empty when the record does not say.
    var event: String
    var files: [File]

    init(event: String, files: [File]) {
        self.event = Self.line(event)
        self.files = files.map { File(name: $0.name, opd: Self.line($0.opd)) }
    }

    /// The record of a folder; an empty one when there is none. A name with a slash is none of ours.
    init(of folder: String) {
        self.init(event: "", files: [])
        var lines = Self.lines(of: "\(folder)/\(Self.name)")[...]
        guard lines.popFirst() == Self.title else { return }
        if let first = lines.first, case let fields = Self.fields(first), fields.name == Self.eventKey {
            event = fields.rest
            lines.removeFirst()
        }
        files = lines.map(Self.fields).map { File(name: $0.name, opd: $0.rest) }
            .filter { !$0.name.contains("/") && $0.name != "." && $0.name != ".." }
    }

    func write(in folder: String) throws(DocumentError) {
        var output = try OutputBytes(creating: "\(folder)/\(Self.name)")
        let lines = files.map { $0.opd.isEmpty ? $0.name : "\($0.name)\t\($0.opd)" }.sorted()
        output.append(([Self.title, "\(Self.eventKey)\t\(event)"] + lines).joined(separator: "\n") + "\n")
        try output.finish()
    }

    /// A name as the record can hold it, in one line and without TAB.
    static func line(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    private static func fields(_ line: String) -> (name: String, rest: String) {
        guard let tab = line.firstIndex(of: "\t") else { return (line, "") }
        return (String(line[..<tab]), String(line[line.index(after: tab)...]))
    }

    private static func lines(of path: String) -> [String] {
        guard let file = fopen(path, "re") else { return [] }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        var lines: [String] = []
        while case let count = getline(&line, &capacity, file), count > 0, let line {
            let bytes = UnsafeRawBufferPointer(start: line, count: count)
            lines.append(String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self))
        }
        return lines
    }
}
