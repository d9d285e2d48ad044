import HTTPTypes
public import Hummingbird

/// Sends bodies as gzip where it pays: whole ones of 1 kB to 4 MB, of a kind that shrinks, to a client that welcomes it.
///
/// A stream of events is never touched, nor what is encoded already, nor a part of a file, nor what says `no-transform`. An ETag
/// becomes weak, because the bytes are others; whoever compares `If-None-Match` does so weakly, as RFC 9110 asks.
/// Pages that hold a secret beside what a stranger chose could be guessed by their length (BREACH): sign-in rests on cookies that
/// no other site can make a browser send (`SameSite=Strict`), so nobody can ask for such a page a second time.
public struct CompressionMiddleware<Context: RequestContext>: RouterMiddleware {
    private let sizes: ClosedRange<Int>
    private let level: Int

    /// - Parameter level: zlib's, 1 to 9.
    public init(level: Int = Gzip.usualLevel) {
        sizes = 1024...(4 << 20)
        self.level = level
    }

    public func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard let length = response.body.contentLength, sizes.contains(length), mayBePacked(response) else {
            return response
        }
        response.varyByEncoding()
        let accepted = request.headers[values: .acceptEncoding]
        guard AcceptedEncoding.welcomesGzip(accepted.isEmpty ? nil : accepted.joined(separator: ",")),
            request.method != .head
        else { return response }

        let whole = WholeBody()
        try await response.body.write(whole)
        let plain = whole.bytes
        // Elsewhere than on a connection's event loop: a page takes some milliseconds.
        let packed = await withTaskExecutorPreference(globalConcurrentExecutor) { Gzip.compressed(plain, level: level) }
        guard let packed, packed.readableBytes < plain.readableBytes else {
            response.body = ResponseBody(byteBuffer: plain)
            return response
        }
        response.headers[.contentLength] = nil
        response.body = ResponseBody(byteBuffer: packed)
        response.headers[.contentEncoding] = "gzip"
        if let tag = response.headers[.eTag], !tag.hasPrefix("W/") { response.headers[.eTag] = "W/" + tag }
        return response
    }

    private func mayBePacked(_ response: Response) -> Bool {
        response.status != .partialContent && response.headers[.contentEncoding] == nil
            && response.headers[.cacheControl]?.lowercased().contains("no-transform") != true
            && response.headers[.contentType].map(CompressibleType.includes) == true
    }
}

extension Response {
    fileprivate mutating func varyByEncoding() {
        let named = headers[values: .vary].joined(separator: ",").lowercased()
        guard !named.contains("accept-encoding"), !named.contains("*") else { return }
        headers.append(HTTPField(name: .vary, value: "Accept-Encoding"))
    }
}
