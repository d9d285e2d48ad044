import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import Logging

/// What all routes of a running server share.
struct Site: Sendable {
    let registry: Registry
    let passwords: any PasswordHashing
    let pages: PageRenderer
    let assets: Assets
    let settings: WebSettings
    /// For links that people open or scan.
    let address: PublicAddress
    /// That phones have to be made to trust, if there is one.
    let authority: LocalAuthority?
    let imports: ImportDesk
    let rosters: RosterDownloads
    let documents: DocumentPrints
    let metrics: ServerMetrics
    let log: Logger

    /// A page in the frame that all pages have.
    /// - Parameter kind: Of the event that it is about, if it is about one.
    func page(
        _ template: String, _ visit: Visit, title: String, at kind: Event.Kind = .apel, _ body: [String: Any] = [:],
        _ status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let frame = PageFrame(
            title: title, language: visit.language, session: visit.visitor.session, notice: visit.query("kabar"),
            path: visit.request.uri.path, assets: assets, kind: kind)
        // Where there is something to install, pages that phones come to first may say so.
        let trust = authority.map { _ in Route.trust.path() }
        var own = trust.map { body.merging(["trust": $0]) { own, _ in own } } ?? body
        own["address_local"] = address.isOfThisMachineAlone
        return .html(try pages.render(template, frame, own), status)
    }

    /// What an error looks like: a page for people, a problem in JSON (RFC 9457) for programs.
    /// - Parameter session: Of whoever asked, where it is known: the menu leads on.
    func refusal(
        _ error: any Error, _ route: Route, _ language: Language, _ session: AccountSession? = nil
    ) -> Response {
        let refusal = Refusal(error)
        if refusal.isFault {
            log.error("fault", metadata: ["route": "\(route)", "id": "\(refusal.id)", "error": "\(error)"])
        }
        guard !route.isForPrograms else { return refusal.problem(language) }
        let frame = PageFrame(
            title: PageWords.word("refused_title", language), language: language, session: session, notice: nil,
            path: "/", assets: assets)
        var body: [String: Any] = ["message": refusal.text(language)]
        if refusal.isFault { body["incident"] = refusal.id }
        guard let html = try? pages.render("refused", frame, body) else {
            return .plain(refusal.text(language), refusal.status)
        }
        return .html(html, refusal.status)
    }

    func record(_ route: Route, _ status: HTTPResponse.Status, _ time: Duration) {
        metrics.record(
            route: route.rawValue, method: route.address.method.rawValue, status: status.code, seconds: time.inSeconds)
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
