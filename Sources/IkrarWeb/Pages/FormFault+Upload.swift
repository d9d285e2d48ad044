import HTTPTypes
import IkrarRegistry
import IkrarTexts

extension FormFault {
    /// What stands against a form with a file.
    /// - Throws: `error` itself when the form is not to blame.
    init(ofUpload error: any Error, _ language: Language) throws {
        switch error {
        case let error as WebError where error.code == .staleForm: throw error
        case let error as ListFault: self.init(text: error.pageText(language))
        case let error as FormError:
            let refusal = error.refusal
            guard refusal.status.kind == .clientError else { throw refusal }
            self.init(text: refusal.text(language))
        case let error as any ExplainedError where !(error is RegistryError) && !(error is WebError):
            self.init(text: error.text(language))
        default: self = try PledgeActPages.fault(error, language)
        }
    }
}
