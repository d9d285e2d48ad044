/// How the files of an event's rosters are called in a folder, but for their endings.
///
/// An OPD keeps the name that it has there, so that other formats and other days have the same; only a new one gets one made from
/// its own name.
struct RosterNames {
    static let recap = "recap"

    /// In the order of the OPD.
    let stems: [String]

    /// - Parameter keeps: whether a file that is in the folder stays there.
    init(of opds: [String], in folder: String, keeps: (FolderRecord.File) -> Bool) {
        let files = FolderRecord(of: folder).files.filter { !$0.opd.isEmpty }.sorted { $0.name < $1.name }
        var known: [String: [String]] = [:]
        for file in files where known[file.opd]?.contains(Self.stem(of: file)) != true {
            known[file.opd, default: []].append(Self.stem(of: file))
        }
        let given = opds.map { opd -> String? in
            let opd = FolderRecord.line(opd)
            guard known[opd]?.isEmpty == false else { return nil }
            return known[opd]?.removeFirst()
        }
        let taken = Set(given.compactMap(\.self) + files.filter(keeps).map(Self.stem)).union([Self.recap])
        let new = zip(opds, given).filter { $0.1 == nil }.map(\.0)
        var fresh = FileSlug.slugs(of: new, taken: taken)[...]
        stems = given.map { $0 ?? fresh.removeFirst() }
    }

    private static func stem(of file: FolderRecord.File) -> String {
        file.name.lastIndex(of: ".").map { String(file.name[..<$0]) } ?? file.name
    }
}
