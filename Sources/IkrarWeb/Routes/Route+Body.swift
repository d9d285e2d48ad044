import IkrarRegistry

extension Route {
    /// What may be sent to it.
    enum Body: Sendable, Hashable {
        case none
        /// Fields of a form, read before the route is answered.
        case form
        /// A file in a multipart form, read by the route itself as it comes (`Visit.upload()`).
        case upload
        /// JSON, read by the route itself.
        case json
    }

    var body: Body {
        guard isChange else { return .none }
        if Self.uploads.contains(self) { return .upload }
        return isForPrograms ? .json : .form
    }

    private static let uploads: Set<Route> = [
        .planImport, .importWebinar, .planPaktas, .publishNewCircular, .publishCircular, .recordCircularList,
    ]

    /// No form is longer.
    static let formBytes = 256 * 1024

    /// The path with its parts filled in and, if there are any, fields of a query.
    func path(_ parts: [String: String] = [:], query: [(String, String)] = []) -> String {
        var path = address.path
        for (name, value) in parts { path.replace("{\(name)}", with: value.percentEncoded) }
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }.joined(separator: "&")
    }
}
