import HTTPTypes
import Hummingbird
import IkrarTexts

/// How a phone or a computer is made to trust this server's own authority, once. Where there is none, there is no such page.
struct TrustPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.trust, with: page)
        book.answer(.trustFile, with: file)
    }

    private func authority() throws -> LocalAuthority {
        guard let authority = site.authority else { throw WebError(.noSuchPage) }
        return authority
    }

    private func page(_ visit: Visit) async throws -> Response {
        let authority = try authority()
        let address = site.address.text + Route.trust.path()
        let body: [String: Any] = [
            "certificate": Route.trustFile.path(["file": TrustFile.der.rawValue]),
            "pem": Route.trustFile.path(["file": TrustFile.pem.rawValue]),
            "fingerprint": authority.fingerprint, "address": address, "qr": try QRPicture.svg(of: address),
            "home": Route.home.path(),
        ]
        return try site.page("trust", visit, title: PageWords.word("trust_title", visit.language), body)
    }

    /// Under the type that makes phones offer to install it.
    private func file(_ visit: Visit) async throws -> Response {
        let authority = try authority()
        guard let file = TrustFile(rawValue: try visit.part("file")) else { throw WebError(.noSuchPage) }
        let bytes =
            switch file {
            case .der: authority.certificateDER
            case .pem: Array(authority.certificate.utf8)
            }
        return .download(bytes, type: "application/x-x509-ca-cert", named: file.rawValue)
    }
}

/// The authority's certificate as a file; the raw value is its name.
enum TrustFile: String, Sendable, CaseIterable {
    /// What Android, iOS and Windows open.
    case der = "ikrar-ca.crt"
    /// What Firefox, Linux and programs take.
    case pem = "ikrar-ca.pem"
}
