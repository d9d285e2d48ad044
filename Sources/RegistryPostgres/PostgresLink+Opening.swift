internal import CPostgreSQL
internal import Glibc
internal import IkrarRegistry
internal import RegistryStorage

extension PostgresLink {
    /// What a server says of itself and of the registry when a connection is made.
    struct Greeting {
        /// The schema that comes first in the search path; none when none of them is there.
        var schema: String?
        var encoding: String
        /// Tells the registries of a database apart.
        var registry: Int64
        var isRegistry: Bool
    }

    /// Connects to the first host that will have us.
    static func open(_ address: PostgresAddress) throws(PostgresFault) -> PostgresLink {
        var last = PostgresFault.lost("no host")
        for route in address.routes {
            do {
                return try connect(route, within: address.connectTimeout)
            } catch {
                guard error.kind == .lost else { throw error }
                last = error
            }
        }
        throw last
    }

    private static func connect(
        _ route: [PostgresAddress.Setting],
        within limit: Duration
    ) throws(PostgresFault) -> PostgresLink {
        let started = withCStrings(route.map(\.keyword)) { keywords in
            withCStrings(route.map(\.value)) { PQconnectStartParams(keywords, $0, 0) }
        }
        guard let handle = started else { throw .lost("no memory") }
        let warnings = ServerWarnings()
        defer { withExtendedLifetime(warnings) {} }
        warnings.receive(from: handle)
        // With SQLSTATE in the text of a refusal: libpq has no other way to tell it.
        PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
        let end = ContinuousClock.now + limit
        var state = PQstatus(handle) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING
        do throws(PostgresFault) {
            while state != PGRES_POLLING_OK {
                guard state != PGRES_POLLING_FAILED else { throw refusal(String(cString: PQerrorMessage(handle))) }
                try wait(handle, for: state == PGRES_POLLING_WRITING ? POLLOUT : POLLIN, within: limit, until: end) {
                    .lost($0)
                }
                state = PQconnectPoll(handle)
            }
        } catch {
            PQfinish(handle)
            throw error
        }
        return try PostgresLink(handle: handle, warnings: warnings)
    }

    /// What a connection that was not made means: try again, or never.
    static func refusal(_ message: String) -> PostgresFault {
        // A line for every host and address, and advice between them; the last of the former is the one to act on.
        let lines = message.split(whereSeparator: \.isNewline)
        let telling = lines.last { $0.contains("failed: ") } ?? lines.first ?? "no connection"
        var reason = String(telling)
        if let failed = reason.firstRange(of: "failed: ") { reason = String(reason[failed.upperBound...]) }
        if let (state, words) = split(reason) {
            return PostgresFault(kind: PostgresFault.kind(ofState: state), detail: "\(words) (\(state))")
        }
        // Said by libpq itself, in English: it never learns the program's language.
        let broken = ["SYSCALL", "could not receive", "could not send", "closed"]
        let refusing = ["certificate", "SSL", "password", "authentication", "SCRAM", "GSSAPI", "private key"]
        let isRefusal = refusing.contains { reason.contains($0) } && !broken.contains { reason.contains($0) }
        return PostgresFault(kind: isRefusal ? .final(.registryRefused) : .lost, detail: reason)
    }

    /// `FATAL:  28P01: password authentication failed …`
    private static func split(_ reason: String) -> (state: String, words: String)? {
        let parts = reason.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let state = parts[1].drop { $0 == " " }
        guard state.utf8.count == 5, state.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isUppercase) }) else {
            return nil
        }
        return (String(state), String(parts[2].drop { $0 == " " }))
    }

    /// In a transaction that is not a scan's: plans as PostgreSQL makes them of itself.
    static let planningFreely = "set_config('enable_seqscan', 'on', true)"

    /// Makes the session what the driver rests on, whatever the server's, the database's and the user's defaults are.
    ///
    /// - `statement_timeout` would turn the wait for a synchronous standby into a commit that only one server has.
    /// - Nothing that is acknowledged may be lost: `synchronous_commit` is never off.
    /// - A machine that lost its power in the middle of a write must not hold its locks until TCP gives up, two hours later.
    /// - Compiling a statement takes longer than most of ours.
    /// - A scan reads single rows by their keys. A plan made in the first minute of an apel, when the tables are nearly empty,
    ///   would read them from end to end, and be kept while they fill. Whatever is not a scan plans freely
    ///   (``planningFreely``). `plan_cache_mode` stays: a plan for any word reads all people to find one by name.
    func greet(_ limits: PostgresPool.Limits) throws(PostgresFault) -> Greeting {
        try send(
            """
            SELECT set_config('lock_timeout', $1, false), set_config('statement_timeout', '0', false),
                set_config('idle_in_transaction_session_timeout', '0', false), set_config('jit', 'off', false),
                set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
                    ELSE current_setting('synchronous_commit') END, false),
                set_config('default_transaction_isolation', 'read committed', false),
                set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false),
                set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '15000', false),
                set_config('enable_seqscan', 'off', false)
            """,
            [.text("\(limits.lock.milliseconds)")],
            as: .preliminary,
        )
        try send(
            """
            SELECT current_schema(), current_setting('server_encoding'), hashtext(COALESCE(current_schema(), '')),
                CASE WHEN to_regclass(quote_ident(current_schema()) || '.ikrar_receipts') IS NULL THEN 0 ELSE 1 END
            """,
            [],
            as: .statement,
        )
        try synchronise()
        var greeting: Greeting?
        while case .result(let result) = try receive(within: limits.scanAnswer) {
            defer { PQclear(result) }
            let row = PostgresRow(result: result, row: 0)
            guard let encoding = try? row.text(1), let registry = try? row.integer(2), let mark = try? row.integer(3)
            else { continue }
            greeting = Greeting(schema: try? row.text(0), encoding: encoding, registry: registry, isRegistry: mark != 0)
        }
        guard let greeting else { throw lose("an answer that is none of PostgreSQL's") }
        return greeting
    }
}
