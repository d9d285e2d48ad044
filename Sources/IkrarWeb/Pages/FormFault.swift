import HTTPTypes
import IkrarRegistry
import IkrarTexts

/// What stands against a form that was sent; the form is shown again with it.
struct FormFault {
    let text: String
    let status: HTTPResponse.Status
    /// The field that it is about, where it is about one.
    var field: String?

    /// - Throws: `error` itself when the form is not to blame, or there is nothing to show it for.
    init(_ error: any Error, _ language: Language) throws {
        let refusal = Refusal(error)
        guard !refusal.isFault, [409, 422].contains(refusal.status.code) else { throw error }
        status = refusal.status
        field = Self.field(error)
        if let error = error as? WebError, error.code == .fieldMissing || error.code == .fieldBroken {
            let named = PageWords.words(language)["field_" + error.subject] ?? error.subject
            text = WebError(error.code, subject: named).text(language)
        } else {
            text = refusal.text(language)
        }
    }

    init(text: String, status: HTTPResponse.Status = .unprocessableContent) {
        self.text = text
        self.status = status
    }

    /// As templates take it: beside the field that it is about, if that is one of `fields`; else above the form.
    func values(beside fields: Set<String>) -> [String: Any] {
        guard let field, fields.contains(field) else { return ["fault": text] }
        return ["fault_at": [field: text]]
    }

    private static func field(_ error: any Error) -> String? {
        switch error {
        case let error as WebError where error.code == .fieldMissing || error.code == .fieldBroken: error.subject
        case let error as RegistryError where error.code == .badEventID || error.code == .eventExists: "event"
        case let error as RegistryError where error.code == .sessionExists: "session"
        case let error as RegistryError where error.code == .badTime || error.code == .timesOutOfOrder: "times"
        default: nil
        }
    }
}
