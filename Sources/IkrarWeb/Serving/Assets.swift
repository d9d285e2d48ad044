import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import IkrarRegistry
import NIOCore

/// The files of public/ and of the folders in it: read once when the server starts, addressed by what is in them, so that
/// browsers may keep them. Their names are paths within public/: `ikrar.css`, `gate/device.js`.
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
            for name in try Self.names(in: folder) {
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

    /// - Parameter name: `ikrar.css`, or with its folder: `gate/device.js`.
    func address(of name: String) -> String {
        let path = path(of: name)
        return assets[name].map { "\(path)?\($0.mark)" } ?? path
    }

    /// The address that says nothing of what is there.
    func path(of name: String) -> String {
        let parts = name.split(separator: "/").map(String.init)
        return parts.count == 2
            ? Route.folderAsset.path(["name": parts[0], "file": parts[1]]) : Route.asset.path(["name": name])
    }

    /// The beginning of the digest of what is there; `nil` when there is no such file.
    func mark(of name: String) -> String? { assets[name]?.mark }

    /// The names of all files of a folder.
    func names(in folder: String) -> [String] { assets.keys.filter { $0.hasPrefix("\(folder)/") }.sorted() }

    /// - Throws: ``WebError`` `noSuchPage`.
    func text(of name: String) throws -> String {
        guard let asset = assets[name] else { throw WebError(.noSuchPage) }
        return String(buffer: asset.bytes)
    }

    func answer(_ visit: Visit) throws -> Response { try answer(try visit.part("name"), to: visit) }

    func answerInFolder(_ visit: Visit) throws -> Response {
        try answer("\(try visit.part("name"))/\(try visit.part("file"))", to: visit)
    }

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

    /// Files, and with their folder's name those one folder deeper.
    private static func names(in folder: String) throws -> [String] {
        let files = FileManager.default
        return try files.contentsOfDirectory(atPath: folder).flatMap { name in
            var isFolder = false
            guard files.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), isFolder else { return [name] }
            return try files.contentsOfDirectory(atPath: "\(folder)/\(name)").map { "\(name)/\($0)" }
        }
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
