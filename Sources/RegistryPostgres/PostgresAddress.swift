internal import CPostgreSQL
internal import Glibc
internal import IkrarRegistry

/// Where a registry lies on a server: a URL as libpq reads it, `postgres://user@host:port/database?sslmode=verify-full`.
///
/// What it leaves out comes from where libpq's users expect it: `PGHOST`, `PGUSER`, `PGPASSWORD`, `PGPASSFILE`,
/// `PGSSLROOTCERT` … Several hosts (`host1,host2`) are tried in turn.
public struct PostgresAddress: Sendable, Hashable, CustomStringConvertible {
    struct Setting: Sendable, Hashable {
        var keyword: String
        var value: String
    }

    let settings: [Setting]

    /// The address without password and options: for errors and logs.
    public let redacted: String

    /// The name of the database.
    public let database: String

    public var description: String { redacted }

    /// Whether a text means a server, not a file.
    public static func isServer(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// - Throws: ``RegistryError`` `registryAddress`; the text is told without what may be a password.
    public init(_ text: String) throws {
        func refusal(_ reason: String) -> RegistryError {
            RegistryError(.registryAddress, subject: Self.withoutSecrets(text), detail: reason)
        }
        guard Self.isServer(text) else { throw refusal("postgres://") }
        guard !text.utf8.contains(0) else { throw refusal("U+0000") }
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(text, &message) else {
            defer { PQfreemem(message) }
            // libpq quotes what it stumbled on, which may be the password.
            let reason = message.map { String(cString: $0).prefix { $0 != "\"" && $0 != "\n" } } ?? ""
            throw refusal(reason.trimmed)
        }
        let given = Self.settings(of: options)
        var values = Dictionary(given.map { ($0.keyword, $0.value) }, uniquingKeysWith: { $1 })
        for keyword in ["host", "dbname", "user"] where values[keyword]?.contains("@") == true {
            // A password with an unescaped sign has run over into the rest.
            throw refusal("@")
        }
        let ports = (values["port"] ?? "").split(separator: ",")
        guard ports.allSatisfy({ UInt16($0) != nil }) else { throw refusal("port") }
        if let seconds = values["connect_timeout"], Int(seconds) == nil { throw refusal("connect_timeout") }
        settings = given
        let defaults = Self.defaults()
        for keyword in ["host", "port", "user", "dbname"] where values[keyword] == nil {
            values[keyword] = defaults[keyword]
        }
        database = values["dbname"] ?? values["user"] ?? ""
        redacted = Self.shown(values, database: database)
    }

    private static func settings(of options: UnsafeMutablePointer<PQconninfoOption>) -> [Setting] {
        defer { PQconninfoFree(options) }
        var found: [Setting] = []
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                found.append(Setting(keyword: String(cString: keyword), value: String(cString: value)))
            }
            option += 1
        }
        return found
    }

    /// What libpq takes from the environment and the system.
    static func defaults() -> [String: String] {
        guard let options = PQconndefaults() else { return [:] }
        return Dictionary(settings(of: options).map { ($0.keyword, $0.value) }, uniquingKeysWith: { $1 })
    }

    private static func shown(_ values: [String: String], database: String) -> String {
        let user = values["user"].map { "\($0)@" } ?? ""
        let host = values["host"] ?? values["hostaddr"] ?? ""
        guard !host.hasPrefix("/") else { return "postgres://\(user)/\(database)?host=\(host)" }
        let ports = (values["port"] ?? "").split(separator: ",")
        let hosts = host.split(separator: ",").enumerated().map { place, host in
            let port = ports.count == 1 ? ports[0] : place < ports.count ? ports[place] : ""
            return port.isEmpty || port == "5432" ? "\(host)" : "\(host):\(port)"
        }
        return "postgres://\(user)\(hosts.joined(separator: ","))/\(database)"
    }

    /// A text that could not be read, cut down to what is surely no password.
    private static func withoutSecrets(_ text: String) -> String {
        let scheme = text.prefix(while: { $0 != "/" })
        guard isServer(text) else { return "…" }
        // A forgotten host leaves the password where the port belongs.
        guard let sign = text.lastIndex(of: "@") else { return "\(scheme)//…" }
        if let options = text.firstIndex(of: "?"), options < sign { return "\(scheme)//…" }
        return "\(scheme)//…@\(text[text.index(after: sign)...].prefix { $0 != "?" })"
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var rest = self
        while let last = rest.last, last == " " || last == ":" { rest.removeLast() }
        return String(rest)
    }
}
