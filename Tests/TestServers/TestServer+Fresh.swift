extension TestServer {
    /// An empty schema of its own in the database, as what connections see first.
    public func freshSchema() throws -> TestServer {
        let name = Self.freshName()
        try ask("CREATE SCHEMA \(name)")
        return with("options=-csearch_path%3D\(name)")
    }

    /// A database of its own: empty, or like another to which nobody is connected.
    public func freshDatabase(like model: TestServer? = nil) throws -> TestServer {
        let name = Self.freshName()
        try ask("CREATE DATABASE \(name) TEMPLATE \(model?.databaseName ?? "template1")")
        return database(name)
    }

    /// Throws a database away, with whoever is still connected to it.
    public func drop(_ database: TestServer) throws {
        try ask("DROP DATABASE \(database.databaseName) WITH (FORCE)")
    }

    public var databaseName: String {
        let place = address.split(separator: "?", maxSplits: 1)[0]
        return String(place[(place.lastIndex(of: "/").map(place.index(after:)) ?? place.startIndex)...])
    }

    private static func freshName() -> String {
        "t\(String(UInt64.random(in: .min ... .max), radix: 36))"
    }
}
