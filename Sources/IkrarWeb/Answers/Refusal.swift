import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import PlainJSON
import QRSymbol
import RegistryDocuments

/// An error as it is told to whoever asked: words, a status, a code.
struct Refusal {
    let status: HTTPResponse.Status
    let code: String
    let text: Text
    /// Names an incident in the log; told only of faults.
    let id: String
    /// Nobody's mistake but ours or the machine's.
    let isFault: Bool

    init(_ error: any Error) {
        id = String(UInt32.random(in: .min ... .max), radix: 16)
        let error = (error as? FormError)?.refusal ?? error
        switch error {
        case is PasswordError:
            let busy = WebError(.tooBusy)
            (status, code, text, isFault) = (busy.status, busy.code.rawValue, busy.text, false)
        case let error as WebError:
            (status, code, text, isFault) = (error.status, error.code.rawValue, error.text, false)
        case let error as RegistryError:
            (status, code, text) = (error.status, error.code.rawValue, error.pageText)
            isFault = error.status.code >= 500
        case let error as HTTPError:
            (status, code, isFault) = (error.status, "http", false)
            text = error.status == .contentTooLarge ? Say.bodyTooLarge("") : Say.bodyBroken("\(error.status.code)")
        // Their texts advise whoever types commands.
        case is DocumentError, is BadgeImageError:
            (status, code, text, isFault) = (.internalServerError, "fault", Say.serverFault, true)
        case let error as any ExplainedError:
            (status, code, text, isFault) = (.unprocessableContent, "refused", error.text, false)
        default:
            (status, code, text, isFault) = (.internalServerError, "fault", Say.serverFault, true)
        }
    }

    /// RFC 9457.
    func problem(_ language: Language) -> Response {
        var writer = JSONWriter()
        writer.object {
            $0.field("type", "about:blank")
            $0.field("status", Int(status.code))
            $0.field("code", code)
            $0.field("title", text(language))
            if isFault { $0.field("incident", id) }
        }
        var response = Response.json(writer.bytes, status)
        response.headers[.contentType] = "application/problem+json"
        return response
    }
}
