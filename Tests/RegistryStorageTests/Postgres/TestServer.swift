import CPostgreSQL
import Foundation
import RegistryPostgres

/// The PostgreSQL server that the tests run beside.
struct TestServer: Sendable {
    struct Refusal: Error {
        var message: String
    }

    let url: String

    static let shared = ProcessInfo.processInfo.environment["IKRAR_TEST_POSTGRES"].map { TestServer(url: $0) }

    static func require() throws -> TestServer {
        guard let shared else { throw Refusal(message: "IKRAR_TEST_POSTGRES is not set") }
        return shared
    }

    /// The server's URL with more settings.
    func url(_ settings: String...) -> String {
        settings.reduce(url) { $0 + ($0.contains("?") ? "&" : "?") + $1 }
    }

    /// A new schema, which is all that a connection with its address sees.
    func freshSchema() throws -> String {
        let name = "t\(UUID().uuidString.prefix(13).lowercased().replacingOccurrences(of: "-", with: ""))"
        try execute("CREATE SCHEMA \(name)")
        return name
    }

    func freshAddress() throws -> PostgresAddress {
        try PostgresAddress(url("options=-csearch_path%3D\(freshSchema())"))
    }

    /// Speaks to the server past the driver.
    /// - Returns: the first column.
    @discardableResult
    func execute(_ sql: String) throws -> [String] {
        let connection = PQconnectdb(url)
        defer { PQfinish(connection) }
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
            throw Refusal(message: String(cString: PQerrorMessage(connection)))
        }
        return (0..<PQntuples(result)).map { String(cString: PQgetvalue(result, $0, 0)) }
    }
}

extension TestServer {
    func user() throws -> String { try execute("SELECT current_user")[0] }

    func database() throws -> String { try execute("SELECT current_database()")[0] }

    /// The path of the server's socket.
    func socket() throws -> String {
        let connection = PQconnectdb(url)
        defer { PQfinish(connection) }
        return "\(String(cString: PQhost(connection)))/.s.PGSQL.\(String(cString: PQport(connection)))"
    }
}
