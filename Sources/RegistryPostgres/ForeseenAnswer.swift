internal import CPostgreSQL
internal import RegistryStorage

/// What a body will ask first, with the answer that is there already.
final class ForeseenAnswer {
    let result: OpaquePointer
    private let question: FirstQuestion

    /// Takes the answer over.
    init(to question: FirstQuestion, _ result: OpaquePointer) {
        self.question = question
        self.result = result
    }

    deinit { PQclear(result) }

    func isTo(_ sql: String, _ arguments: [SQLValue]) -> Bool {
        sql == question.sql && arguments == question.arguments
    }
}
