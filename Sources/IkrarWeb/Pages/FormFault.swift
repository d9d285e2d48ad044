import HTTPTypes
import IkrarRegistry
import IkrarTexts

/// What stands against a form that was sent; the form is shown again with it.
struct FormFault {
    let text: String
    let status: HTTPResponse.Status

    /// - Throws: `error` itself when the form is not to blame, or there is nothing to show it for.
    init(_ error: any Error, _ language: Language) throws {
        let refusal = Refusal(error)
        guard !refusal.isFault, [409, 422].contains(refusal.status.code) else { throw error }
        status = refusal.status
        if let error = error as? WebError, error.code == .fieldMissing || error.code == .fieldBroken {
            let named = PageWords.words(language)["field_" + error.subject] ?? error.subject
            text = WebError(error.code, subject: named).text(language)
        } else {
            text = refusal.text(language)
        }
    }
}
