import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// The gate API of an office's server, as a device asks it. Each call is one request; none is repeated by itself.
///
/// Certificates are verified, redirects refused (they would carry the token elsewhere), and answers that are longer than any of
/// ours are not read to their end.
public struct OfficeLink: Sendable {
    public let address: OfficeAddress
    private let client: HTTPClient

    /// An answer to 500 scans is a tenth of it.
    private static let answerBytes = 4 << 20

    /// Opens a link for as long as `body` runs.
    /// - Parameter authority: A PEM file of the only authorities that are trusted; `nil`: the system's.
    /// - Throws: ``OfficeError`` `authorityBroken`; what `body` throws.
    public static func open<Value>(
        to address: OfficeAddress,
        trusting authority: String? = nil,
        _ body: (OfficeLink) async throws -> Value
    ) async throws -> Value {
        let configuration = try configuration(trusting: authority)
        return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
            try await body(OfficeLink(address: address, client: client))
        }
    }

    private static func configuration(trusting authority: String?) throws -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        if let authority {
            guard let certificates = try? NIOSSLCertificate.fromPEMFile(authority), !certificates.isEmpty else {
                throw OfficeError(.authorityBroken, subject: authority)
            }
            tls.trustRoots = .certificates(certificates)
        }
        var configuration = HTTPClient.Configuration()
        configuration.tlsConfiguration = tls
        configuration.redirectConfiguration = .disallow
        configuration.timeout = HTTPClient.Configuration.Timeout(connect: .seconds(10), read: .seconds(60))
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.decompression = .disabled
        configuration.httpVersion = .http1Only
        return configuration
    }

    /// - Throws: ``OfficeError`` `unreachable`, `untrusted`, `redirected`, `foreignAnswer`, `busy`; `CancellationError`.
    func post(_ path: String, _ body: [UInt8], token: String?) async throws -> OfficeAnswer {
        var request = HTTPClientRequest(url: address.text + path)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Accept", value: "application/json, application/problem+json")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        request.body = .bytes(body)
        let answer: OfficeAnswer
        do {
            let response = try await client.execute(request, timeout: .seconds(90))
            let bytes = try await response.body.collect(upTo: Self.answerBytes)
            answer = OfficeAnswer(
                status: Int(response.status.code),
                location: response.headers.first(name: "Location"),
                bytes: Array(bytes.readableBytesView),
            )
        } catch {
            throw fault(error)
        }
        switch answer.status {
        case 300..<400: throw OfficeError(.redirected, subject: address.text, detail: answer.location ?? "")
        case 429, 500...: throw OfficeError(.busy, subject: address.text, detail: "HTTP \(answer.status)")
        default: return answer
        }
    }

    private func fault(_ error: any Error) -> any Error {
        switch error {
        case is CancellationError: return error
        case let error as HTTPClientError where error == .cancelled: return CancellationError()
        case is NIOTooManyBytesError: return OfficeError(.foreignAnswer, subject: address.text)
        case is NIOSSLExtraError: return OfficeError(.untrusted, subject: address.text, detail: "\(error)")
        case let error as NIOSSLError:
            if case .handshakeFailed(let reason) = error {
                return OfficeError(.untrusted, subject: address.text, detail: "\(reason)")
            }
            return OfficeError(.unreachable, subject: address.text, detail: "\(error)")
        case is HTTPParserError: return OfficeError(.foreignAnswer, subject: address.text, detail: "\(error)")
        default: return OfficeError(.unreachable, subject: address.text, detail: "\(error)")
        }
    }
}
