import Foundation
import IkrarRegistry
import IkrarTexts
import TestRegistries
import Testing

@testable import IkrarWeb

/// The page that makes a phone a scanner.
@Suite struct ScannerPagesTests {
    private static let gate = Repository.path("public/gate")

    @Test func `anybody gets it, the same for whoever is signed in, and browsers let it have a camera and a reader`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        let answer = try await site.client().get("/gerbang")
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
        let policy = try #require(answer.headers["content-security-policy"])
        for rule in [
            "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "manifest-src 'self'", "default-src 'none'",
        ] {
            #expect(policy.contains(rule), "\(policy)")
        }
        #expect(answer.headers["permissions-policy"]?.hasPrefix("camera=(self)") == true)
        // A phone keeps it for when there is no server: nothing of whoever asked may stand on it.
        let supervisor = try await site.signedIn(.supervisor)
        #expect(try await supervisor.get("/gerbang").text == answer.text)
    }

    @Test(arguments: ["/masuk", "/acara", "/saya/tidak-ada"])
    func `no other page may open a camera or run WebAssembly`(path: String) async throws {
        let site = try await TestSite.atTheGate()
        let headers = try await site.client().get(path).headers
        #expect(headers["permissions-policy"]?.hasPrefix("camera=()") == true)
        #expect(headers["content-security-policy"]?.contains("wasm") == false)
        #expect(headers["content-security-policy"]?.contains("worker-src") == false)
    }

    @Test func `a worker's own file lets it run the reader`() async throws {
        let site = try await TestSite.atTheGate()
        let answer = try await site.client().get("/aset/gate/reader-worker.js")
        #expect(answer.headers["content-type"] == "text/javascript; charset=utf-8")
        #expect(answer.headers["content-security-policy"]?.contains("'wasm-unsafe-eval'") == true)
    }

    @Test func `its words come with it in both languages, and no word of theirs ends the element`() async throws {
        let site = try await TestSite.atTheGate()
        let text = try await site.client().get("/gerbang").text
        let island = try #require(text.firstMatch(of: /id="words">(.*?)<\/script>/)).output.1
        let words = try JSONDecoder().decode([String: [String: String]].self, from: Data(island.utf8))
        #expect(words == ["id": ScannerWords.words(.indonesian), "en": ScannerWords.words(.english)])
        #expect(!island.contains("<"))
    }

    @Test func `the service worker keeps every file of the page by its mark, under the page's address`() async throws {
        let site = try await TestSite.atTheGate()
        let client = site.client()
        let answer = try await client.get("/gerbang/pekerja.js")
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "text/javascript; charset=utf-8")
        #expect(answer.headers["service-worker-allowed"] == "/gerbang")
        #expect(answer.headers["cache-control"] == "no-cache")
        let list = try #require(answer.text.firstMatch(of: /const files = (.*);/)).output.1
        let files = try JSONDecoder().decode([String: String].self, from: Data(list.utf8))
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.gate).filter { $0 != "service-worker.js" }
        for path in names.map({ "/aset/gate/\($0)" }) + ["/aset/reader.js", "/aset/icon.svg"] {
            let mark = try #require(files[path], "\(path)")
            #expect(try await client.get("\(path)?\(mark)").headers["cache-control"]?.contains("immutable") == true)
        }
        #expect(try await client.get("/gerbang/pekerja.js").text == answer.text)
        client.language = "en"
        #expect(try await client.get("/gerbang/pekerja.js").text == answer.text)
    }

    @Test func `what can be installed names icons that are there`() async throws {
        struct Installable: Decodable {
            struct Icon: Decodable { let src: String }
            let id, scope, display: String
            let icons: [Icon]
            let startURL: String

            private enum CodingKeys: String, CodingKey {
                case id, scope, display, icons
                case startURL = "start_url"
            }
        }
        let site = try await TestSite.atTheGate()
        let client = site.client()
        let answer = try await client.get("/aset/gate/ikrar.webmanifest")
        #expect(answer.headers["content-type"] == "application/manifest+json")
        let page = try JSONDecoder().decode(Installable.self, from: Data(answer.body))
        #expect([page.id, page.startURL, page.scope] == ["/gerbang", "/gerbang", "/gerbang"])
        #expect(page.display == "standalone")
        for icon in page.icons { #expect(try await client.get(icon.src).status == 200) }
    }

    @Test func `people are found by name for supervisors alone, and by three letters at least`() async throws {
        let site = try await TestSite.atTheGate()
        let supervisor = try await site.signedIn(.supervisor)
        let one = try #require(
            try await site.wanasari.registry.people(PersonSearch("", opd: Wanasari.dinsos)).people.first)
        let word = try #require(one.person.name.bare.split(separator: " ").max { $0.count < $1.count })
        let found = try await supervisor.get("/gerbang/cari?cari=" + TestClient.escaped(String(word)))
        #expect(found.status == 200)
        #expect(found.text.contains(one.person.nip.digits) && found.text.contains(one.unit))
        #expect(try await supervisor.get("/gerbang/cari?cari=ab").text == #"{"more":false,"people":[]}"#)
        for role in [Role.operator, .head, .hr, .auditor] {
            #expect(try await site.signedIn(role).get("/gerbang/cari?cari=budi").status == 403)
        }
        #expect(try await site.client().get("/gerbang/cari?cari=budi").status == 303)
    }

    @Test func `every word that the page and its scripts name is there, and every one that is there is named`() throws {
        let template = try String(
            contentsOfFile: Repository.path("templates/pages/scanner.mustache"), encoding: .utf8)
        var text = template
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.gate) where name.hasSuffix(".js") {
            text += try String(contentsOfFile: "\(Self.gate)/\(name)", encoding: .utf8)
        }
        let words = Set(ScannerWords.texts.keys)
        // A key is written whole, or begins a template string: `camera_${state}`.
        let whole = Set(text.matches(of: /["'.]([a-z]+(?:_[a-zA-Z]+)*)["'}]/).map { String($0.output.1) })
        let beginnings = text.matches(of: /`([a-z]+_)\$\{/).map { String($0.output.1) }
        for key in words {
            #expect(whole.contains(key) || beginnings.contains { key.hasPrefix($0) }, "\(key) is named nowhere")
        }
        let named = template.matches(of: /(?:\{\{s\.|data-word="|data-label="|data-reason=")([a-z_]+)/)
            .map { String($0.output.1) }
        let said = text.matches(of: /say\("([a-zA-Z_]+)"/).map { String($0.output.1) }
        for key in named + said { #expect(words.contains(key), "\(key) has no text") }
        for (key, text) in ScannerWords.texts {
            for words in [text.indonesian, text.english] { #expect(!words.isEmpty && !words.contains("--"), "\(key)") }
            let places = { (words: String) in Set(words.matches(of: /\{\w+\}/).map { String($0.output) }) }
            #expect(places(text.indonesian) == places(text.english), "\(key) has other values in English")
        }
    }

    @Test func `the test code that the page shows is the one that its scripts know`() throws {
        let script = try String(contentsOfFile: "\(Self.gate)/rehearsal.js", encoding: .utf8)
        #expect(script.contains("PROOF = \"\(ScannerPages.proof)\""))
    }
}
