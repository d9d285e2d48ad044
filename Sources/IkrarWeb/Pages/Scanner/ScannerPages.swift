import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import PlainJSON

/// The page that makes a phone a scanner. Anybody may open it: what a phone may do lies with its device token, and nothing of whoever
/// asks stands on the page, which the phone keeps for when there is no server.
struct ScannerPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.scanner) { Response.html(try page($0.language)) }
        book.answer(.scannerWorker, with: worker)
        book.answer(.scannerSearch, with: search)
    }

    /// What the test code says; no scan is made of it (public/gate/rehearsal.js).
    static let proof = "IKRAR-UJI-KAMERA"

    private func page(_ language: Language) throws -> String {
        let assets = site.assets
        let words = ScannerWords.words(language)
        let frame = PageFrame(
            title: words["title"] ?? "", language: language, session: nil, notice: nil, path: Route.scanner.path(),
            assets: assets)
        let settings: [String: JSONValue] = [
            "worker": .text(Route.scannerWorker.path()), "search": .text(Route.scannerSearch.path()),
            "reader": .text(assets.address(of: "reader.wasm")),
        ]
        return try site.pages.render(
            "scanner", frame,
            [
                "s": words, "words": Self.island(Self.allWords), "settings": Self.island(settings),
                "manifest": assets.address(of: "gate/ikrar.webmanifest"), "css": assets.address(of: "gate/gate.css"),
                "touch_icon": assets.address(of: "gate/icon-192.png"), "script": assets.path(of: "gate/page.js"),
                "sign_in": Route.signInForm.path(query: [("ke", Route.scanner.path())]),
                "proof": try QRPicture.svg(of: Self.proof),
            ])
    }

    private static let allWords: [String: JSONValue] = Language.allCases.reduce(into: [:]) { all, language in
        all[language.rawValue] = .object(ScannerWords.words(language).mapValues { .text($0) })
    }

    /// JSON that can stand in a script element: nothing in it ends the element.
    private static func island(_ members: [String: JSONValue]) -> String {
        var text = JSONValue.object(members).line
        text.replace("<", with: "\\u003c")
        return text
    }

    /// What the service worker keeps stands before its text, each file with the mark of its content: another content makes another
    /// text, which is how browsers find out that there is something new.
    private func worker(_ visit: Visit) async throws -> Response {
        let assets = site.assets
        let script = try assets.text(of: "gate/service-worker.js")
        let kept = (assets.names(in: "gate") + ["reader.js", "reader.wasm", "icon.svg"]).filter {
            $0 != "gate/service-worker.js"
        }
        let files = kept.reduce(into: [String: JSONValue]()) { files, name in
            guard let mark = assets.mark(of: name) else { return }
            files[assets.path(of: name)] = .text(mark)
        }
        let list = JSONValue.object(files).line
        let pages = try Language.allCases.map(page).joined()
        let version = SHA256.hash(data: Array((list + pages + script).utf8)).prefix(8).hexadecimal
        let text = """
            const version = "\(version)";
            const page = "\(Route.scanner.path())";
            const files = \(list);

            """ + script
        var response = Response.plain(text)
        response.headers[.contentType] = "text/javascript; charset=utf-8"
        response.headers[.cacheControl] = "no-cache"
        // The page lies beside the worker's folder, not in it.
        response.headers[.serviceWorkerAllowed] = Route.scanner.path()
        return response
    }

    /// Some people by name, for a supervisor who looks at the person; what their scan says is decided like every other.
    private func search(_ visit: Visit) async throws -> Response {
        let found = try await site.registry.people(PersonSearch(visit.query("cari") ?? ""))
        let people = found.people.prefix(Self.mostFound).map { one in
            JSONValue.object([
                "name": .text(one.person.name.printed), "unit": .text(one.unit), "position": .text(one.person.position),
                "code": .text(one.person.nip.digits),
            ])
        }
        let more = found.hasNext || found.people.count > Self.mostFound || found.verdict == .tooMany
        return .json(JSONValue.object(["people": .array(people), "more": .flag(more)]).bytes)
    }

    /// More than fit a phone's screen are no help in a queue.
    private static let mostFound = 20
}

extension HTTPField.Name {
    fileprivate static let serviceWorkerAllowed = HTTPField.Name("Service-Worker-Allowed")!
}
