import Glibc
import IkrarRegistry

extension BadgeIndex {
    /// The entries of the index that lies in a folder; none when there is none.
    ///
    /// Only lines as ikrar writes them count, so that an index altered by hand never leads to a file that is not a badge.
    /// - Throws: ``DocumentError``, `nameTaken` when `index.csv` is something else.
    static func entries(in folder: String) throws(DocumentError) -> [Entry] {
        let path = "\(folder)/index.csv"
        guard let bytes = try contents(of: path) else { return [] }
        let records = CSVRecords.records(in: bytes)
        guard records.first == keys else { throw DocumentError(.nameTaken, path: path) }
        return records.dropFirst().compactMap(entry)
    }

    private static func entry(_ cells: [String]) -> Entry? {
        guard cells.count == keys.count else { return nil }
        let entry = Entry(name: cells[0], unit: cells[1], opd: cells[2], file: cells[3], typedCode: cells[4])
        let parts = entry.file.split(separator: "/", omittingEmptySubsequences: false)
        let number = entry.typedCode.filter { $0 != "-" }.dropLast().lowercased()
        guard parts.count == 2, BadgeNumber(text: number) != nil, parts[1].hasSuffix("-\(number).png"),
            parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") })
        else { return nil }
        return entry
    }

    private static func contents(of path: String) throws(DocumentError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            // Beneath a file there is no index; what is wrong is told by who writes there.
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw DocumentError.system(errno, path: path)
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(file, &piece, piece.count), count != 0 {
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw DocumentError.system(errno, path: path) }
            bytes += piece[..<count]
        }
        return bytes
    }
}
