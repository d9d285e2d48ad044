internal import IkrarRegistry
internal import RegistryStorage

/// Scans of several gates that were waiting for a connection, and go together: what they ask first is one journey to the
/// server, what they write is another, and they share a transaction and its wait for the disk.
///
/// None sees what another of the group writes. Two that claim the same collide, nothing of the group happens, and each runs
/// again by itself; as it does when one fails after it has changed something, or the server is lost.
final class ScanGroup {
    /// A scan whose caller waits.
    struct Member {
        /// Runs the scan's body.
        /// - Returns: what answers the caller, when the transaction is over.
        let decide: (any SQLConnection) throws -> () -> Void
        let refuse: (any Error) -> Void
        /// Runs the scan in a transaction of its own, and answers the caller.
        /// - Parameters:
        ///   - isInDoubt: Whether it may have happened.
        ///   - outage: Of all of the group: the last is not to wait for a lost server as often as there are members.
        let runAlone: (_ isInDoubt: Bool, _ outage: Outage) -> Void
    }

    let seat: PostgresSeat
    private var members: [Member] = []

    init(on seat: PostgresSeat) { self.seat = seat }

    func add(_ member: Member) { members.append(member) }

    func run() {
        switch members.count > 1 ? runTogether() : .apart(isInDoubt: false) {
        case .done(let answers):
            for answer in answers { answer() }
        case .locked(let error):
            for member in members { member.refuse(error) }
        case .apart(let isInDoubt):
            let outage = Outage()
            for member in members { member.runAlone(isInDoubt, outage) }
        }
    }

    private enum Outcome {
        case done([() -> Void])
        /// All have waited for the same lock.
        case locked(any Error)
        case apart(isInDoubt: Bool)
    }

    private func runTogether() -> Outcome {
        // A server that is away is waited for by one alone.
        guard let link = try? seat.connected() else { return .apart(isInDoubt: false) }
        let transaction = PostgresTransaction(link, at: seat, .writing(.everything), concludes: true) { false }
        let questions = firstQuestions()
        let foreseen: [ForeseenAnswer?]
        do {
            foreseen = try transaction.ask(ahead: questions)
        } catch {
            transaction.rollBack()
            let isLocked = transaction.fault?.kind == .final(.registryLocked)
            return isLocked ? .locked(error) : .apart(isInDoubt: false)
        }
        guard let answers = decide(in: transaction, foreseen) else {
            transaction.rollBack()
            return .apart(isInDoubt: false)
        }
        switch transaction.commit() {
        case .done:
            return .done(answers)
        case .collided, .undone:
            transaction.rollBack()
            return .apart(isInDoubt: false)
        case .doubtful:
            return .apart(isInDoubt: true)
        }
    }

    private func firstQuestions() -> [FirstQuestion] {
        members.map { member in
            let question = FirstQuestion()
            _ = try? member.decide(question)
            return question
        }
    }

    /// - Returns: `nil` when nothing of the transaction is to be kept.
    private func decide(in transaction: PostgresTransaction, _ foreseen: [ForeseenAnswer?]) -> [() -> Void]? {
        var answers: [() -> Void] = []
        for (member, answer) in zip(members, foreseen) {
            transaction.beginPart(foreseeing: answer)
            do {
                answers.append(try member.decide(transaction))
            } catch {
                guard transaction.fault == nil, transaction.dropPart() else { return nil }
                answers.append { member.refuse(error) }
            }
        }
        return answers
    }
}
