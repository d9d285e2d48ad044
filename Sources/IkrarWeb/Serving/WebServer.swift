import HTTPTypes
import Hummingbird
public import IkrarRegistry
public import Logging
import NIOCore
import ServiceLifecycle

/// `ikrar serve`: pages and interfaces over one registry.
///
/// It takes connections until it is told to end (SIGTERM, SIGINT), then answers what it has taken, and returns.
public struct WebServer: Sendable {
    private let settings: WebSettings
    let site: Site
    private let transporting: Transporting

    /// Reads all templates and files, and checks that every route has somebody who answers it.
    /// - Throws: ``WebError`` `templatesBroken`, `assetsMissing`, `routesUnanswered`; ``TransportError``.
    public init(
        registry: Registry, settings: WebSettings, passwords: any PasswordHashing = ScryptPasswords(), log: Logger
    ) async throws {
        try await self.init(
            registry: registry, settings: settings, transporting: try Transporting(settings.transport),
            passwords: passwords, log: log)
    }

    init(
        registry: Registry, settings: WebSettings, transporting: Transporting, passwords: any PasswordHashing,
        log: Logger
    ) async throws {
        self.settings = settings
        self.transporting = transporting
        let prints = PrintQueue()
        site = Site(
            registry: registry,
            passwords: passwords,
            pages: try await PageRenderer(folder: settings.templates + "/pages"),
            assets: try Assets(folder: settings.assets),
            settings: settings,
            address: PublicAddress(settings),
            authority: transporting.authority,
            imports: ImportDesk(registry: registry),
            rosters: RosterDownloads(registry: registry, templates: settings.templates, prints: prints),
            documents: DocumentPrints(registry: registry, templates: settings.templates, prints: prints),
            metrics: ServerMetrics(),
            log: log,
        )
    }

    /// The page that makes a phone trust this server, and its authority's fingerprint to compare there; `nil` where there is
    /// nothing to install.
    public func trustPage(port: Int) -> (address: String, fingerprint: String)? {
        transporting.authority.map { (settings.address(port: port) + Route.trust.path(), $0.fingerprint) }
    }

    /// - Parameter listening: Called once connections are taken, with the port.
    /// - Throws: ``ListeningError`` when the address cannot be listened at.
    public func run(listening: @escaping @Sendable (Int) async -> Void) async throws {
        let answers = try answers()
        let entrance = Entrance(site: site)
        let date = HTTPDate()
        let scans = answers[.scans]
        let application = Application(
            router: router(answers, entrance),
            server: transporting.server(
                ScanLaneChannel.Lanes(direct: DirectScans(site: site)) { await entrance.answer($0, scans, date) }),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: Self.name, reuseAddress: true),
            onServerRunning: { [site] channel in
                let port = channel.localAddress?.port ?? 0
                site.address.listens(at: port)
                await listening(port)
            },
            logger: site.log,
        )
        let round = Task { [site] in await DailyRound(registry: site.registry, log: site.log).run() }
        defer { round.cancel() }
        do {
            try await application.runService()
        } catch let error as IOError {
            throw ListeningError(error, host: settings.host, port: settings.port)
        } catch let error where error is SocketAddressError.UnknownHost || error is SocketAddressError {
            throw ListeningError(.addressUnknown, host: settings.host, port: settings.port)
        }
    }

    /// As every answer names it.
    static let name = "ikrar"

    /// - Throws: ``WebError`` `routesUnanswered`.
    private func answers() throws -> RouteBook.Complete {
        var book = RouteBook()
        let keepers: [any RouteKeeper] = [
            ServiceRoutes(site: site), TrustPages(site: site), SignInPages(site: site), AccountPages(site: site),
            EventPages(site: site),
            EventStepPages(site: site), GatePages(site: site), ScannerPages(site: site), BoardPages(site: site),
            ReviewPages(site: site),
            HomePages(site: site), OfficeListPages(site: site), OfficePages(site: site), OfficeExcusePages(site: site),
            OfficeHallPages(site: site),
            SignOffPages(site: site), CorrectionPages(site: site), PersonalPages(site: site),
            PledgePages(site: site), CircularPages(site: site), OfficeCircularPages(site: site),
            PublishedCircularPages(site: site), CircularPublishingPages(site: site),
            SelfCheckInScreenPages(site: site), PledgeActPages(site: site),
            PaktaPages(site: site), PledgeListPages(site: site), PeoplePages(site: site),
            PersonPages(site: site), PersonLinkPages(site: site),
            UserPages(site: site), ImportPages(site: site), WebinarPages(site: site), RosterPages(site: site),
            DocumentPages(site: site), TokenPages(site: site), TrailPages(site: site), RosterRoutes(site: site),
            DirectoryRoutes(site: site),
            GateRoutes(site: site),
        ]
        for keeper in keepers { keeper.write(into: &book) }
        return try book.complete()
    }

    private func router(_ answers: RouteBook.Complete, _ entrance: Entrance) -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: CompressionMiddleware())
        for route in Route.allCases {
            let answering = answers[route]
            let address = route.address
            router.on(RouterPath(address.path), method: address.method) { request, context in
                await entrance.respond(route, answering, request, context)
            }
        }
        refuseOtherMethods(in: router)
        return router
    }

    /// An address that is known, asked in another way than it answers: refused, but for browsers that ask for the address of a
    /// form, who are shown its page.
    private func refuseOtherMethods(in router: Router<WebContext>) {
        let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]
            .compactMap(HTTPRequest.Method.init(rawValue:))
        for (path, routes) in Dictionary(grouping: Route.allCases, by: \.address.path) {
            let known = routes.map(\.address.method)
            for method in methods where !known.contains(method) {
                let page = method == .get ? routes.lazy.compactMap(\.page).first : nil
                router.on(RouterPath(path), method: method) { request, context in
                    var response: Response
                    if let page {
                        let parts = context.parameters.map { (String($0.key), String($0.value)) }
                        response = .see(page.path(Dictionary(parts, uniquingKeysWith: { $1 })))
                    } else {
                        response = site.refusal(WebError(.methodRefused), routes[0], request.language)
                        response.headers[.allow] = known.flatMap(Self.answered).sorted().joined(separator: ", ")
                    }
                    SecurityHeaders.add(to: &response, for: routes[0], isSecure: site.settings.isSecure)
                    return response
                }
            }
        }
    }

    /// Whoever answers GET answers HEAD.
    private static func answered(_ method: HTTPRequest.Method) -> [String] {
        method == .get ? [method.rawValue, HTTPRequest.Method.head.rawValue] : [method.rawValue]
    }
}
