import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import IkrarRegistry
import NIOCore

/// The files of public/: read once when the server starts, addressed by what is in them, so that browsers may keep them.
struct Assets: Sendable {
    struct Asset: Sendable {
        let bytes: ByteBuffer
        let type: String
        /// The beginning of the content's digest.
        let mark: String
    }

    private let assets: [String: Asset]

    /// - Throws: ``WebError`` `assetsMissing` when the folder cannot be read or has no style sheet.
    init(folder: String) throws {
        var assets: [String: Asset] = [:]
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                guard let type = Self.type(of: name) else { continue }
                let content = try FoundationEssentials.Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
                let mark = SHA256.hash(data: content).prefix(6).hexadecimal
                assets[name] = Asset(bytes: ByteBuffer(bytes: content), type: type, mark: mark)
            }
        } catch {
            throw WebError(.assetsMissing, subject: folder)
        }
        guard assets["ikrar.css"] != nil else { throw WebError(.assetsMissing, subject: "\(folder)/ikrar.css") }
        self.assets = assets
    }

    func address(of name: String) -> String {
        let path = Route.asset.path(["file": name])
        return assets[name].map { "\(path)?\($0.mark)" } ?? path
    }

    func answer(_ visit: Visit) throws -> Response { try answer(try visit.part("file"), to: visit) }

    /// - Throws: ``WebError`` `noSuchPage`.
    func answer(_ name: String, to visit: Visit) throws -> Response {
        guard let asset = assets[name] else { throw WebError(.noSuchPage) }
        let tag = "\"\(asset.mark)\""
        let isDated = visit.request.uri.query == asset.mark
        let headers: HTTPFields = [
            .contentType: asset.type, .eTag: tag,
            .cacheControl: isDated ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if visit.request.hasAlready(tag) { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.bytes))
    }

    private static func type(of name: String) -> String? {
        let types = [
            "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
            "png": "image/png", "wasm": "application/wasm", "webmanifest": "application/manifest+json",
            "json": "application/json",
        ]
        return name.split(separator: ".").last.flatMap { types[String($0)] }
    }
}
