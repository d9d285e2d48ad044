import Foundation

/// What is true of one report.
struct TruthFile {
    struct Row: Decodable {
        var shown: String
        var email: String
        var nip: String?
        /// Whether a program can decide it alone.
        var auto: Bool
        var minutes: Int?
    }

    var name: String
    var path: String
    var rows: [Row]

    static func all(in folder: String) throws -> [TruthFile] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/truth.json"))
        return try JSONDecoder().decode([String: [Row]].self, from: data)
            .map { TruthFile(name: $0.key, path: "\(folder)/\($0.key)", rows: $0.value) }
            .sorted { $0.name < $1.name }
    }
}
