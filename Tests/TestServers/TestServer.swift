internal import CPostgreSQL
import Glibc

/// A PostgreSQL that tests may fill: the one whose address is in `IKRAR_TEST_POSTGRES`, as `scripts/with-postgres` sets it.
public struct TestServer: Sendable {
    /// A database of the server, as a URL with a path.
    public let address: String

    public struct Refused: Error {
        public var statement: String
        public var answer: String
    }

    public init(address: String) {
        self.address = address
    }

    /// `nil` where there is none.
    public static let current: TestServer? = getenv("IKRAR_TEST_POSTGRES").map {
        TestServer(address: String(cString: $0))
    }

    /// - Throws: ``Refused`` where there is none.
    public static func required() throws -> TestServer {
        guard let current else {
            throw Refused(statement: "", answer: "IKRAR_TEST_POSTGRES is not set; run this with scripts/with-postgres")
        }
        return current
    }

    /// Runs statements on a connection of their own.
    /// - Returns: The last one's rows; NULL is an empty text.
    /// - Throws: ``Refused``.
    @discardableResult
    public func ask(_ statement: String) throws -> [[String]] {
        let connection = PQconnectdb(address)
        defer { PQfinish(connection) }
        guard PQstatus(connection) == CONNECTION_OK else {
            throw Refused(statement: statement, answer: String(cString: PQerrorMessage(connection)))
        }
        let result = PQexec(connection, statement)
        defer { PQclear(result) }
        guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
            throw Refused(statement: statement, answer: String(cString: PQresultErrorMessage(result)))
        }
        return (0..<PQntuples(result)).map { row in
            (0..<PQnfields(result)).map { String(cString: PQgetvalue(result, row, $0)) }
        }
    }

    /// Over the network, where the server asks for a password; else over a socket in a folder.
    public var isOverTCP: Bool { !address.contains("@/") }

    /// The same server, with a parameter of the connection added: `application_name=x`. The value is percent-encoded already.
    public func with(_ parameter: String) -> TestServer {
        TestServer(address: address + (address.contains("?") ? "&" : "?") + parameter)
    }

    /// Another database of the same server.
    public func database(_ name: String) -> TestServer {
        let parts = address.split(separator: "?", maxSplits: 1)
        let place = parts[0].prefix(through: parts[0].lastIndex(of: "/") ?? parts[0].startIndex) + name
        return TestServer(address: ([place] + parts.dropFirst()).joined(separator: "?"))
    }
}
