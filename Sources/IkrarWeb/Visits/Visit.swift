import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A request that was let in, on its way to whoever answers it.
struct Visit: Sendable {
    let route: Route
    let request: Request
    let context: WebContext
    let visitor: Visitor
    let language: Language
    let trustedProxies: [NetworkRange]
    /// What was sent by a form; empty for other bodies.
    let form: FormFields

    /// The client's address as text.
    var address: String { context.clientAddress(request, trusting: trustedProxies) }

    /// The named parts of the address that was asked for.
    var parts: Parameters { context.parameters }

    /// A named part of the address.
    func part(_ name: String) throws -> String {
        guard let value = parts.get(name), !value.isEmpty else { throw WebError(.noSuchPage) }
        return value
    }

    /// A field of the query, written as forms write it: a plus is a blank. An empty one says nothing.
    func query(_ name: String) -> String? {
        typedQuery(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// As ``query(_:)``, an empty one included.
    func typedQuery(_ name: String) -> String? {
        let fields = try? FormFields(urlEncoded: (request.uri.query ?? "").utf8)
        return fields?[name]
    }

    /// The event that the address names.
    func event() throws -> Event.ID { Event.ID(try part("event")) }

    /// The OPD that the address names.
    func opd() throws -> OrgUnit.ID { OrgUnit.ID(try part("opd")) }

    /// The account that acts. Routes for staff and entrants always have one.
    func account() throws -> Account {
        guard let account = visitor.account else { throw WebError(.signInNeeded) }
        return account
    }

    /// The session that acts.
    func session() throws -> AccountSession {
        guard let session = visitor.session else { throw WebError(.signInNeeded) }
        return session
    }

    /// Who acts, as the journal names them.
    func user() throws -> String { try account().login }
}
