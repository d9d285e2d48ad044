/// Everything that is wrong with a template, in the order of its lines: an officer mends a file once, not error by error.
public struct TemplateFindings: Error, Hashable, Sendable {
    /// One at least.
    public let errors: [TemplateError]

    public init(_ error: TemplateError) { errors = [error] }

    /// With files named from a folder on: where that lies on a server is nobody's concern who reads a page.
    public func within(_ folder: String) -> TemplateFindings {
        let folder = folder.hasSuffix("/") ? folder : folder + "/"
        let errors = errors.map { error in
            var error = error
            if error.path.hasPrefix(folder) { error.path.removeFirst(folder.count) }
            return error
        }
        return TemplateFindings(errors) ?? self
    }

    /// `nil` when there are none.
    init?(_ errors: [TemplateError]) {
        guard !errors.isEmpty else { return nil }
        self.errors = errors
    }
}
