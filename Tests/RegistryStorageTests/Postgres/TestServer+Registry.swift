import CPostgreSQL
import RegistryPostgres
import TestServers

extension TestServer {
    /// Where a relay can stand before the server, and a user needs no password.
    static var isOnSocket: Bool { current.map { !$0.isOverTCP } ?? false }

    /// Where a registry may be made that nobody else sees.
    func freshAddress() throws -> PostgresAddress { try PostgresAddress(freshSchema().address) }

    /// The same behind a relay; only of a server with a socket, as `scripts/with-postgres` starts it.
    func relayed() throws -> (PostgresRelay, PostgresAddress) {
        let place = try freshSchema()
        let relay = try PostgresRelay(to: place.socket())
        let folder = relay.folder.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F")
        let options = try "options=-csearch_path%3D\(place.schema())"
        return (
            relay, try PostgresAddress("postgres://\(place.user())@/\(place.databaseName)?host=\(folder)&\(options)")
        )
    }

    /// The first column of an answer.
    @discardableResult
    func column(_ statement: String) throws -> [String] { try ask(statement).map { $0[0] } }

    /// The schema that comes first on connections with this address.
    func schema() throws -> String { try column("SELECT current_schema()")[0] }

    func user() throws -> String { try column("SELECT current_user")[0] }

    /// The path of the server's socket.
    func socket() throws -> String {
        let connection = PQconnectdb(address)
        defer { PQfinish(connection) }
        return "\(String(cString: PQhost(connection)))/.s.PGSQL.\(String(cString: PQport(connection)))"
    }
}

/// What a test needs and cannot have.
struct NotToBeHad: Error {
    var thing: String
}
