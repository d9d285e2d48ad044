import HTTPTypes
import Hummingbird
import IkrarRegistry
import NIOCore
import Synchronization

/// Answers ``PlainScan``s from bytes to bytes, without waiting on the thread that asks: what is usual, and good. Everything else
/// is refused here before anything happened, and answered by ``Entrance``.
final class DirectScans: Sendable {
    private let site: Site
    private let heads: Mutex<Heads>
    private let count: MetricCounter

    init(site: Site) {
        self.site = site
        count = site.metrics.counter(
            "ikrar_direct_answers_total", help: "Scan requests answered by the shortest way, among all answers.")
        heads = Mutex(Heads(second: .min, ok: [], forbidden: []))
    }

    /// A scan's answers, to be put into bytes by ``answer(_:)``.
    struct Answered: Sendable {
        fileprivate let answers: [ScanAnswer]
        fileprivate let pass: DevicePass
        fileprivate let since: ContinuousClock.Instant
    }

    /// - Parameter done: Called once, on any thread, with `nil` when nothing was written: then ``Entrance`` is to be asked.
    /// - Returns: Whether it was taken; otherwise nothing happened, and nothing will.
    func take(_ scan: PlainScan, done: @escaping @Sendable (Answered?) -> Void) -> Bool {
        let since = ContinuousClock.now
        guard let pass = site.registry.knownDevice(token: scan.token),
            Route.scans.access.verdict(on: .device(pass), opd: nil, isLocal: false) == .welcome,
            let body = try? scan.body.withUnsafeReadableBytes(ScansBody.init(json:))
        else { return false }
        return site.registry.check(ScanBatch(event: Event.ID(scan.event), body), by: pass) { result in
            switch result {
            case .success(let answers): done(Answered(answers: answers, pass: pass, since: since))
            case .failure: done(nil)
            }
        }
    }

    /// The whole answer, head and body.
    func answer(_ answered: Answered) -> ByteBuffer {
        let now = site.registry.now
        let status = GateRoutes.status(of: answered.answers, for: answered.pass)
        let body = GateRoutes.json(answered.answers, now: now)
        let head = heads.withLock { heads in
            let second = now.microseconds / 1_000_000
            if heads.second != second {
                heads = Heads(
                    second: second, ok: beginning(.ok, second), forbidden: beginning(.forbidden, second))
            }
            return status == .ok ? heads.ok : heads.forbidden
        }
        var bytes = ByteBuffer()
        bytes.reserveCapacity(head.count + 40 + body.count)
        bytes.writeBytes(head)
        bytes.writeStaticString("content-length: ")
        bytes.writeString(String(body.count))
        bytes.writeStaticString("\r\n\r\n")
        bytes.writeBytes(body)
        site.record(.scans, status, ContinuousClock.now - answered.since)
        count.add()
        return bytes
    }

    /// The beginnings of all answers of a second.
    private struct Heads {
        let second: Int64
        let ok: [UInt8]
        let forbidden: [UInt8]
    }

    private func beginning(_ status: HTTPResponse.Status, _ second: Int64) -> [UInt8] {
        var response = Response(status: status, headers: [.contentType: Response.jsonType])
        SecurityHeaders.add(to: &response, for: .scans, isSecure: site.settings.isSecure)
        response.headers[.contentLength] = nil
        response.headers[.date] = HTTPDate.text(seconds: second)
        response.headers[.server] = WebServer.name
        var bytes = Array("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n".utf8)
        for field in response.headers {
            bytes += "\(field.name.rawName): \(field.value)\r\n".utf8
        }
        return bytes
    }
}
