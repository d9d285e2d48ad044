/// Everything that is wrong with a template, in the order of its lines: an officer mends a file once, not error by error.
public struct TemplateFindings: Error, Hashable, Sendable {
    /// One at least.
    public let errors: [TemplateError]

    public init(_ error: TemplateError) { errors = [error] }

    /// `nil` when there are none.
    init?(_ errors: [TemplateError]) {
        guard !errors.isEmpty else { return nil }
        self.errors = errors
    }
}
