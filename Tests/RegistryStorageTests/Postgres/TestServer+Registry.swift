import CPostgreSQL
import RegistryPostgres
import TestServers

extension TestServer {
    /// Where a relay can stand before the server, and a user needs no password.
    static var isOnSocket: Bool { current.map { !$0.isOverTCP } ?? false }

    /// Where a registry may be made that nobody else sees.
    func freshAddress() throws -> PostgresAddress { try PostgresAddress(freshSchema().address) }

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
