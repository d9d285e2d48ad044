import HTTPTypes
import Hummingbird
import IkrarRegistry

extension Visit {
    /// The form with files that was sent, read as it comes. A browser's begins with its session's word, so that nothing is kept
    /// of one that is not the visitor's own; programs bring a token instead.
    /// - Throws: ``FormError``; ``WebError`` `staleForm`.
    func upload() async throws -> MultipartForm {
        let session = visitor.session
        return try await MultipartReading().form(
            contentType: request.headers[.contentType] ?? "", body: request.body
        ) { first in
            guard let session else { return }
            guard let first, first.name == "csrf", session.accepts(csrf: first.value) else {
                throw WebError(.staleForm)
            }
        }
    }
}
