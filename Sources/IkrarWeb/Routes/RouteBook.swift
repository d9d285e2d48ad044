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
    func complete() throws -> Complete {
        let open = Route.allCases.filter { answers[$0] == nil }
        guard open.isEmpty else {
            throw WebError(.routesUnanswered, subject: open.map(\.rawValue).joined(separator: ", "))
        }
        return Complete(answers: answers)
    }

    /// With somebody for every route.
    struct Complete {
        fileprivate let answers: [Route: Answering]

        subscript(route: Route) -> Answering {
            guard let answering = answers[route] else { preconditionFailure("\(route) is not answered") }
            return answering
        }
    }
}

/// A part of the server that answers some routes.
protocol RouteKeeper: Sendable {
    func write(into book: inout RouteBook)
}
