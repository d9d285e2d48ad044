import Hummingbird

/// Who answers which route.
struct RouteBook {
    typealias Answering = @Sendable (Visit) async throws -> Response

    private var answers: [Route: Answering] = [:]

    /// A route is answered in one place: a second one is a mistake of ours.
    mutating func answer(_ route: Route, with answering: @escaping Answering) {
        precondition(answers.updateValue(answering, forKey: route) == nil, "\(route) is answered twice")
    }

    /// - Throws: ``WebError`` `routesUnanswered`.
    func complete() throws -> [(route: Route, answering: Answering)] {
        let open = Route.allCases.filter { answers[$0] == nil }
        guard open.isEmpty else {
            throw WebError(.routesUnanswered, subject: open.map(\.rawValue).joined(separator: ", "))
        }
        return Route.allCases.compactMap { route in answers[route].map { (route, $0) } }
    }
}

/// A part of the server that answers some routes.
protocol RouteKeeper: Sendable {
    func write(into book: inout RouteBook)
}
