import Testing

@testable import IkrarWeb

/// The files of public/ as browsers get them.
@Suite struct AssetTests {
    @Test func `a file in a folder is served with its type, and may be kept by its digest`() async throws {
        let site = try await TestSite.atTheGate()
        let client = site.client()
        let address = try Assets(folder: Repository.path("public")).address(of: "gate/codes.js")
        #expect(address.hasPrefix("/aset/gate/codes.js?"))
        let answer = try await client.send("GET", address)
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "text/javascript; charset=utf-8")
        #expect(answer.headers["cache-control"] == "public, max-age=31536000, immutable")
        // As modules import one another: without a digest, and asked for anew each time.
        let plain = try await client.send("GET", "/aset/gate/codes.js")
        #expect(plain.headers["cache-control"] == "no-cache")
    }

    @Test(arguments: [
        "/aset/gate/tidak-ada.js", "/aset/gate", "/aset/gate/", "/aset/../Package.swift", "/aset/..%2FPackage.swift",
        "/aset/gate/..%2F..%2FPackage.swift", "/aset/tidak-ada/codes.js",
    ])
    func `nothing else is served`(path: String) async throws {
        let site = try await TestSite.atTheGate()
        #expect(try await site.client().send("GET", path).status == 404)
    }
}
