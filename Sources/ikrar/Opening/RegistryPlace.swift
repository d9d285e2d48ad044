import Glibc
import IkrarRegistry
import RegistryPostgres
import RegistrySQLite
import RegistryStorage

/// Where a registry is kept: in an SQLite file, or by a PostgreSQL server. The only place that picks a driver.
enum RegistryPlace {
    case file(String)
    case server(PostgresAddress)

    /// - Parameter text: `postgres://…` or `postgresql://…`; everything else is a path.
    /// - Throws: ``RegistryError`` `registryAddress`, also for an address of another kind: what looks like one may hold a
    ///   password, and is never shown or taken for a file's name.
    init(_ text: String) throws {
        let scheme = text.prefix { $0 != ":" }.lowercased()
        if text.contains(":"), ["postgres", "postgresql"].contains(scheme) {
            self = .server(try PostgresAddress(text))
        } else if text.contains("://") || text.lowercased().contains("password=") {
            throw RegistryError(.registryAddress, subject: text.contains("://") ? "\(scheme)://…" : "password=…")
        } else {
            self = .file(text)
        }
    }

    /// As it may be shown: never with a password.
    var name: String {
        switch self {
        case .file(let path): path
        case .server(let address): address.redacted
        }
    }

    /// - Parameter runsInPlace: For a program that does one thing at a time: transactions run on the caller's thread.
    /// - Throws: What making the driver throws: `registryExists`, `registryMissing` …
    func driver(creating: Bool, runsInPlace: Bool) throws -> any SQLDriver {
        switch self {
        case .file(let path): try SQLiteDriver(path: path, creating: creating, runsInPlace: runsInPlace)
        case .server(let address): try PostgresDriver(address, creating: creating, runsInPlace: runsInPlace)
        }
    }

    /// - Parameter path: A key file that somebody named; else it lies beside an SQLite file, and for a server it is the one that
    ///   IKRAR_KEYS names, or `<database>.keys` here.
    func keyFile(named path: String?) -> BadgeKeyFile {
        switch self {
        case _ where path != nil: BadgeKeyFile(path: path ?? "")
        case .file(let registry): BadgeKeyFile(path: registry + ".keys")
        case .server(let address):
            BadgeKeyFile(path: environment("IKRAR_KEYS") ?? Self.fileName(of: address.database) + ".keys")
        }
    }

    /// Where a server keeps the authority of its own certificates.
    var authorityFolder: String {
        switch self {
        case .file(let registry): registry + ".tls"
        case .server(let address): Self.fileName(of: address.database) + ".tls"
        }
    }

    /// Where a hub keeps what its devices hand in at an office with.
    var officePassFile: String {
        switch self {
        case .file(let registry): registry + ".office"
        case .server(let address): Self.fileName(of: address.database) + ".office"
        }
    }

    /// A database may be called anything.
    private static func fileName(of database: String) -> String {
        String(database.map { $0 == "/" ? "-" : $0 })
    }
}
