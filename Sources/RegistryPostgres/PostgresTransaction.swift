internal import CPostgreSQL
internal import IkrarRegistry
internal import RegistryStorage

/// A transaction on a connection: begun with its first statement, in the same round trip.
final class PostgresTransaction: SQLConnection {
    enum Kind: Sendable {
        case reading
        case writing(WriteCompany)
    }

    /// What became of a `COMMIT`.
    enum Ending {
        case done
        /// A statement that went with the end met a row that is there; nothing happened.
        case collided
        case undone(PostgresFault)
        /// Nobody knows whether it happened, or whether it will survive this server.
        case doubtful(PostgresFault, Receipt?)
    }

    /// How many statements travel together in `execute(_:each:)`; two such slices are under way at a time.
    private static let slice = 256

    private let link: PostgresLink
    private let address: PostgresAddress
    private let limit: Duration
    private let opening: [String]
    private let isReading: Bool
    /// A scan asks for single rows: they come at once, which is cheaper than one by one.
    private let answersAtOnce: Bool
    private let isCancelled: () -> Bool
    private var hasBegun = false
    /// What goes out with the end.
    private var conclusion: [(sql: String, arguments: [SQLValue])] = []

    let concludes: Bool
    private var answer: RowAnswer?

    private var part = Part()

    /// The first fault of the transaction: the server has given the rest up, whatever the body makes of it.
    private(set) var fault: PostgresFault?

    /// - Parameter concludes: Whether statements may go out with the end.
    init(
        _ link: PostgresLink,
        at seat: PostgresSeat,
        _ kind: Kind,
        concludes: Bool = false,
        isCancelled: @escaping () -> Bool
    ) {
        self.link = link
        self.concludes = concludes
        self.address = seat.address
        self.isCancelled = isCancelled
        opening = seat.opening(kind)
        switch kind {
        case .reading:
            isReading = true
            answersAtOnce = false
            limit = seat.limits.answer
        case .writing(let company):
            isReading = false
            answersAtOnce = company.isScan
            limit = seat.limits.answer(to: company)
        }
    }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        part.change()
        return try asking { () throws(PostgresFault) in
            try link.send(sql, arguments, as: .statement)
            try link.synchronise()
            return try link.receiveGroup(within: limit)
        }
    }

    func conclude(with sql: String, _ arguments: [SQLValue]) throws {
        if concludes { conclusion.append((sql, arguments)) } else { _ = try execute(sql, arguments) }
    }

    func execute(_ sql: String, each lists: [[SQLValue]]) throws -> Int {
        guard !lists.isEmpty else { return 0 }
        part.change()
        return try asking { () throws(PostgresFault) in
            var changed = 0
            var underWay = 0
            var failure: PostgresFault?
            var next = lists.startIndex
            while underWay > 0 || (next < lists.endIndex && failure == nil) {
                if failure == nil, next < lists.endIndex, underWay < 2 {
                    let end = min(next + Self.slice, lists.endIndex)
                    do throws(PostgresFault) {
                        for list in lists[next..<end] { try link.send(sql, list, as: .statement) }
                    } catch {
                        failure = error
                    }
                    try link.synchronise()
                    next = end
                    underWay += 1
                } else {
                    underWay -= 1
                    do throws(PostgresFault) {
                        changed += try link.receiveGroup(within: limit)
                    } catch {
                        if link.loss != nil { throw error }
                        failure = failure ?? error
                    }
                }
            }
            if let failure { throw failure }
            return changed
        }
    }

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        // Once, and only to what is asked first: what is asked later is asked because something may have changed.
        if let foreseen = part.foreseen.take(), foreseen.isTo(sql, arguments) {
            return try withExtendedLifetime(foreseen) { try Self.handOver(foreseen.result, body) }
        }
        if !FirstQuestion.isQuestion(sql) { part.change() }
        let answer = try asking { () throws(PostgresFault) in
            try link.send(sql, arguments, as: answersAtOnce ? .statement : .question)
            try link.synchronise()
            return RowAnswer(link, within: limit)
        }
        self.answer = answer
        defer {
            answer.drop()
            if self.answer === answer { self.answer = nil }
            if let failure = answer.failure { fault = fault ?? failure }
        }
        while let result = answer.next() {
            defer { PQclear(result) }
            try Self.handOver(result, body)
        }
        if let failure = answer.failure { throw failed(failure) }
    }

    private static func handOver(_ result: OpaquePointer, _ body: (any SQLRow) throws -> Void) throws {
        for row in 0..<PQntuples(result) { try body(PostgresRow(result: result, row: row)) }
    }

    /// Says what a question needs to be said before it, and takes note of what went wrong.
    private func asking<Value>(_ question: () throws(PostgresFault) -> Value) throws -> Value {
        if let fault { throw fault.told(of: address) }
        if isCancelled() { throw CancellationError() }
        // The rest of an answer whose rows are being handed over has to come in first.
        if let answer {
            answer.takeIn()
            self.answer = nil
            if let failure = answer.failure { throw failed(failure) }
        }
        do throws(PostgresFault) {
            try begin()
            return try question()
        } catch {
            throw failed(error)
        }
    }

    private func begin() throws(PostgresFault) {
        guard !hasBegun else { return }
        hasBegun = true
        for statement in opening { try link.send(statement, [], as: .preliminary) }
    }

    private func failed(_ failure: PostgresFault) -> RegistryError {
        var failure = failure
        // It was us who asked for a transaction that changes nothing.
        if isReading, failure.kind == .standby { failure.kind = .final(.registryBroken) }
        fault = fault ?? failure
        return failure.told(of: address)
    }

    // MARK: Several bodies

    /// What one of several bodies has done so far.
    private struct Part {
        var foreseen: ForeseenAnswer?
        /// What of the conclusion is from those before.
        var earlier = 0
        private(set) var hasChanged = false

        mutating func change() {
            hasChanged = true
            foreseen = nil
        }
    }

    /// Asks all that bodies will ask first, in one journey.
    /// - Returns: the answers in order; none to a body that asks nothing.
    func ask(ahead questions: [FirstQuestion]) throws -> [ForeseenAnswer?] {
        try asking { () throws(PostgresFault) in
            for question in questions {
                guard let sql = question.sql else { continue }
                try link.send(sql, question.arguments, as: .statement)
            }
            try link.synchronise()
            var answers: [ForeseenAnswer?] = []
            for question in questions {
                guard question.sql != nil, case .result(let result) = try link.receive(within: limit) else {
                    answers.append(nil)
                    continue
                }
                answers.append(ForeseenAnswer(to: question, result))
            }
            _ = try link.receiveGroup(within: limit)
            return answers
        }
    }

    /// What follows is another body's.
    func beginPart(foreseeing answer: ForeseenAnswer?) {
        part = Part(foreseen: answer, earlier: conclusion.count)
    }

    /// - Returns: whether the body has left nothing; otherwise only the whole can be dropped.
    func dropPart() -> Bool {
        conclusion.removeSubrange(part.earlier...)
        return !part.hasChanged
    }

    // MARK: Ending

    /// - Parameter receipt: A statement that leaves a mark by which a commit is recognised when its answer is lost.
    func commit(leaving receipt: Receipt? = nil) -> Ending {
        guard hasBegun || !conclusion.isEmpty else { return .done }
        do throws(PostgresFault) {
            link.warnings.forget()
            try begin()
            for (sql, arguments) in conclusion { try link.send(sql, arguments, as: .preliminary) }
            if let receipt { try receipt.leave(on: link) }
            try link.send("COMMIT", [], as: .statement)
            try link.synchronise()
            var isCommitted = false
            while case .result(let result) = try link.receive(within: limit) {
                // "ROLLBACK" when the transaction had failed before.
                isCommitted = PQcmdStatus(result).map { $0.pointee == CChar(UInt8(ascii: "C")) } ?? false
                PQclear(result)
            }
            guard !link.warnings.hasShortenedCommit else {
                return .doubtful(link.lose("the commit did not wait for the standby"), receipt)
            }
            return isCommitted ? .done : .undone(PostgresFault(kind: .final(.registryBroken), detail: "ROLLBACK"))
        } catch {
            if !conclusion.isEmpty, error.kind == .final(.registryChanged) { return .collided }
            guard error.kind == .lost else { return .undone(error) }
            return .doubtful(link.lose(error.detail), receipt)
        }
    }

    /// Leaves the connection as it was before, if it is still there.
    func rollBack() {
        guard link.isInTransaction else { return }
        do throws(PostgresFault) {
            try link.send("ROLLBACK", [], as: .preliminary)
            try link.synchronise()
            _ = try link.receiveGroup(within: limit)
        } catch {
            // A connection whose transaction cannot be ended is of no use; the server ends it with the connection.
            _ = link.lose(error.detail)
        }
    }
}
