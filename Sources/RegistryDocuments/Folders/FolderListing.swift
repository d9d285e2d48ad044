import Glibc

/// What a folder holds, and which of it ikrar wrote.
struct FolderListing {
    /// The hidden file in which ikrar lists what it wrote: a title, then a name a line.
    static let record = ".ikrar-rosters"
    private static let title = "written by ikrar; replaced when rosters are written here again"

    /// Names that the record lists and that are there.
    let listed: [String]
    /// `listed`, and the record itself when it is there.
    let ours: [String]
    /// Everything else, sorted; not the leavings of an interrupted run.
    let foreign: [String]

    /// `nil` when there is nothing at `path`.
    ///
    /// - Throws: ``DocumentError``, `notAFolder` or `notAllowed`.
    init?(_ path: String) throws(DocumentError) {
        guard let entries = try FolderCalls.entries(of: path) else { return nil }
        let recorded = Set(Self.recorded(in: path))
        listed = entries.filter(recorded.contains)
        ours = listed + entries.filter { $0 == Self.record }
        foreign = entries.filter {
            !recorded.contains($0) && $0 != Self.record && !$0.hasPrefix(StagingFolder.mark)
        }
    }

    static func record(_ names: [String], in folder: String) throws(DocumentError) {
        var output = try OutputBytes(creating: "\(folder)/\(record)")
        output.append(([title] + names.sorted()).joined(separator: "\n") + "\n")
        try output.finish()
    }

    /// Names in the record of a folder; a name with a slash is none of ours.
    private static func recorded(in folder: String) -> [String] {
        guard let file = fopen("\(folder)/\(record)", "re") else { return [] }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        var lines: [String] = []
        while case let count = getline(&line, &capacity, file), count > 0, let line {
            let bytes = UnsafeRawBufferPointer(start: line, count: count)
            lines.append(String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self))
        }
        guard lines.first == title else { return [] }
        return lines.dropFirst().filter { !$0.contains("/") && $0 != "." && $0 != ".." }
    }
}
