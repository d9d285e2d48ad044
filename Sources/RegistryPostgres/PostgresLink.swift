internal import CPostgreSQL
internal import Glibc
internal import RegistryStorage

/// A connection to a server: statements go out in groups that end with a synchronisation, answers come back in order.
///
/// libpq's connection is in pipeline mode for good, so that `BEGIN`, a lock and a first statement are one round trip. Every
/// wait has an end. One thread uses it at a time.
final class PostgresLink {
    /// What the server is about to answer, in order.
    enum Expected {
        /// Of the statement with this number.
        case preparation(Int)
        /// Only its failure matters.
        case preliminary
        case statement
        /// A statement whose rows are wanted one by one.
        case question
        case synchronisation
    }

    /// What came back.
    enum Answer {
        /// The receiver clears it.
        case result(OpaquePointer)
        case synchronised
    }

    /// More statements than the program has; beyond, all are forgotten and prepared anew.
    private static let mostPrepared = 512

    let handle: OpaquePointer
    let warnings: ServerWarnings
    /// The first thing that broke the connection. Nothing goes over it from then on.
    private(set) var loss: PostgresFault?
    private var arguments = ArgumentBuffer()
    private var prepared = PreparedNames()
    private var expected: [Expected] = []
    private var reached = 0
    private var isStreaming = false
    private var groupFault: PostgresFault?

    /// Takes over a connection that is made.
    init(handle: OpaquePointer, warnings: ServerWarnings) throws(PostgresFault) {
        self.handle = handle
        self.warnings = warnings
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
            throw .lost(Self.reason(handle))
        }
    }

    deinit { PQfinish(handle) }

    var isInTransaction: Bool { loss == nil && PQtransactionStatus(handle) != PQTRANS_IDLE }

    static func reason(_ handle: OpaquePointer) -> String {
        PostgresFault.lastLine(String(cString: PQerrorMessage(handle)))
    }

    // MARK: Going out

    func send(_ sql: String, _ arguments: [SQLValue], as kind: Expected) throws(PostgresFault) {
        if let loss { throw loss }
        try self.arguments.load(arguments)
        let name = try prepare(sql)
        // The last 1: answers in binary.
        let isSent = PQsendQueryPrepared(
            handle, name.text, self.arguments.count, self.arguments.values, self.arguments.lengths,
            self.arguments.formats, 1
        )
        guard isSent == 1 else { throw lose(Self.reason(handle)) }
        expected.append(kind)
    }

    private func prepare(_ sql: String) throws(PostgresFault) -> PreparedNames.Name {
        if let name = prepared.name(of: sql) { return name }
        if prepared.count >= Self.mostPrepared {
            guard PQsendQueryParams(handle, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 0) == 1 else {
                throw lose(Self.reason(handle))
            }
            expected.append(.preliminary)
            prepared.forgetAll()
        }
        let name = prepared.add(sql)
        guard PQsendPrepare(handle, name.text, sql, 0, nil) == 1 else { throw lose(Self.reason(handle)) }
        expected.append(.preparation(name.number))
        return name
    }

    /// Ends a group: after a failure the server passes over all that follows, up to here.
    func synchronise() throws(PostgresFault) {
        if let loss { throw loss }
        guard PQpipelineSync(handle) == 1 else { throw lose(Self.reason(handle)) }
        expected.append(.synchronisation)
    }

    // MARK: Coming back

    /// The next answer to a statement or question, or the end of a group.
    /// - Throws: at the end of a group, what went wrong in it first; a lost connection at once.
    func receive(within limit: Duration) throws(PostgresFault) -> Answer {
        while true {
            if let loss { throw loss }
            guard reached < expected.count else { throw lose("an answer too many was waited for") }
            if case .question = expected[reached], !isStreaming {
                isStreaming = PQsetSingleRowMode(handle) == 1
            }
            try awaitAnswer(limit)
            guard let result = PQgetResult(handle) else {
                guard PQstatus(handle) != CONNECTION_BAD else { throw lose(Self.reason(handle)) }
                advance()
                continue
            }
            switch PQresultStatus(result) {
            case PGRES_PIPELINE_SYNC:
                PQclear(result)
                advance()
                guard let fault = groupFault else { return .synchronised }
                groupFault = nil
                throw fault
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE:
                switch expected[reached] {
                case .statement, .question: return .result(result)
                default: PQclear(result)
                }
            case PGRES_PIPELINE_ABORTED:
                PQclear(result)
                forgetUnprepared()
            default:
                let fault = PostgresFault(result)
                PQclear(result)
                forgetUnprepared()
                if groupFault == nil { groupFault = fault }
                if fault.kind == .lost, PQstatus(handle) == CONNECTION_BAD { throw lose(fault) }
            }
        }
    }

    /// Reads on to the end of the group.
    /// - Returns: what the statements changed.
    func receiveGroup(within limit: Duration) throws(PostgresFault) -> Int {
        var changed = 0
        while case .result(let result) = try receive(within: limit) {
            changed += Self.changes(result)
            PQclear(result)
        }
        return changed
    }

    /// Rows that a statement changed; those that a SELECT found are not.
    static func changes(_ result: OpaquePointer) -> Int {
        guard let status = PQcmdStatus(result), status.pointee != CChar(UInt8(ascii: "S")) else { return 0 }
        guard let digits = PQcmdTuples(result), digits.pointee != 0 else { return 0 }
        return atol(digits)
    }

    private func advance() {
        reached += 1
        isStreaming = false
        if reached == expected.count {
            expected.removeAll(keepingCapacity: true)
            reached = 0
        }
    }

    private func forgetUnprepared() {
        if case .preparation(let number) = expected[reached] { prepared.forget(number) }
    }

    private func awaitAnswer(_ limit: Duration) throws(PostgresFault) {
        guard PQisBusy(handle) == 1 else { return }
        // An answer is there at the first call as a rule: the clock need not be asked.
        var end: ContinuousClock.Instant?
        while true {
            let isUnsent = PQflush(handle)
            guard isUnsent >= 0 else { throw lose(Self.reason(handle)) }
            try Self.wait(handle, for: isUnsent == 1 ? POLLIN | POLLOUT : POLLIN, within: limit, until: end) {
                lose($0)
            }
            guard PQconsumeInput(handle) == 1 else { throw lose(Self.reason(handle)) }
            guard PQisBusy(handle) == 1 else { return }
            end = end ?? .now + limit
        }
    }

    /// Waits until the server can be read from or written to.
    static func wait(
        _ handle: OpaquePointer,
        for events: Int32,
        within limit: Duration,
        until end: ContinuousClock.Instant?,
        losing: (String) -> PostgresFault
    ) throws(PostgresFault) {
        var end = end
        while true {
            let left = (end.map { $0 - .now } ?? limit).milliseconds
            guard left > 0 else { throw losing("no answer in time") }
            var descriptor = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
            let ready = poll(&descriptor, 1, Int32(clamping: left))
            if ready > 0 { return }
            guard ready == 0 || errno == EINTR || errno == EAGAIN else {
                throw losing(String(cString: strerror(errno)))
            }
            end = end ?? (ready == 0 ? .now : .now + limit)
        }
    }

    func lose(_ reason: String) -> PostgresFault { lose(.lost(reason)) }

    private func lose(_ fault: PostgresFault) -> PostgresFault {
        let first = loss ?? groupFault.flatMap { $0.kind == .lost ? $0 : nil } ?? fault
        loss = first
        return first
    }
}

extension Duration {
    /// Rounded up.
    var milliseconds: Int64 {
        components.seconds * 1000 + (components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
