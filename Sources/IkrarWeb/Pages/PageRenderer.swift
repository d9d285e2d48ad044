import Mustache

/// Pages from templates that a Pemda may change: all of them are read, and refused, when the server starts.
struct PageRenderer: Sendable {
    private let library: MustacheLibrary

    /// - Throws: ``WebError`` `templatesBroken`, naming the file and what is wrong there.
    init(folder: String) async throws {
        do {
            library = try await MustacheLibrary(directory: folder)
        } catch {
            throw WebError(.templatesBroken, subject: "\(folder): \(error)")
        }
        guard library.getTemplate(named: "frame") != nil else {
            throw WebError(.templatesBroken, subject: "\(folder)/frame.mustache")
        }
    }

    /// - Parameter body: What the page says, by the names that its template uses; `w` and the frame's names are taken.
    /// - Throws: ``WebError`` `templatesBroken` for a page without a template.
    func render(_ template: String, _ frame: PageFrame, _ body: [String: Any]) throws -> String {
        let values = frame.values.merging(body) { _, own in own }
        guard let html = library.render(values, withTemplate: template) else {
            throw WebError(.templatesBroken, subject: "\(template).mustache")
        }
        return html
    }
}
