/// A registry on the server, which every run begins with a copy of: the same people, badges and open event as a file's.
struct PreparedServer {
    var bench: Bench
    var server: PostgresServer
    var name: String
    var keys: String

    init(_ bench: Bench, _ server: PostgresServer, registry: PreparedRegistry, name: String) throws {
        self.bench = bench
        self.server = server
        self.name = name
        bench.note("registry \(name) on PostgreSQL")
        try server.ask(bench, "CREATE DATABASE \(name)")
        keys = "\(try bench.folder("keys"))/\(name).keys"
        try bench.run([bench.program, "registry", "copy", registry.path, server.address(of: name), "--to-keys", keys])
        // As the server does by itself within a minute or two.
        try server.ask(bench, "VACUUM ANALYZE", in: name)
    }

    var address: String { server.address(of: name) }

    /// The address of a copy; there is one at a time.
    func copy() throws -> String {
        let copy = "\(name)_copy"
        try server.ask(bench, "CREATE DATABASE \(copy) TEMPLATE \(name)")
        return server.address(of: copy)
    }

    func dropCopy() throws {
        try server.ask(bench, "DROP DATABASE \(name)_copy")
    }
}
