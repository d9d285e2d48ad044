/// A registry with an event open now and a badge for everybody, which every run begins with a copy of.
struct PreparedRegistry {
    static let event = "apel"

    var path: String
    var codes: String
    var keys: String { "\(path).keys" }
    /// The import of the lists, from a fresh registry.
    var importing: Child

    init(_ bench: Bench, lists: [String], name: String) throws {
        bench.note("registry \(name)")
        let folder = try bench.folder("registry-\(name)")
        path = "\(folder)/ikrar.sqlite"
        codes = "\(folder)/codes.txt"
        importing = try Self.imported(bench, lists: lists, path: path)
        let times = ["--starts", "2020-01-01T07:30", "--opens", "2020-01-01T07:00", "--closes", "2099-12-31T23:59"]
        try bench.ikrar(path, ["event", "create", Self.event, "--kind", "apel", "--title", "Apel"] + times)
        try bench.ikrar(path, ["event", "open", Self.event])
        try bench.run([bench.tool, "codes", path, keys, codes])
    }

    /// A fresh registry with the lists in it; only the import is timed.
    static func imported(_ bench: Bench, lists: [String], path: String) throws -> Child {
        try bench.ikrar(path, ["init", "--agency", "Pemerintah Kabupaten Arungsari"])
        return try bench.ikrar(path, ["asn", "import"] + lists)
    }

    /// A copy in a folder of its own.
    func copy(_ bench: Bench) throws -> String {
        let folder = try bench.folder("copy")
        try bench.run(["/bin/sh", "-c", "cp \"$0\"* \"$1\"", path, folder])
        return "\(folder)/ikrar.sqlite"
    }

    /// - Parameter keys: The key file, where it is not beside the registry.
    static func checkIn(_ registry: String, keys: String? = nil) -> [String] {
        ["checkin", event, "--gate", "Gerbang Utara", "--registry", registry] + (keys.map { ["--keys", $0] } ?? [])
    }
}
