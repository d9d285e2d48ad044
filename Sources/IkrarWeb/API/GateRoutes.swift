import FoundationEssentials
import HTTPTypes
import Hummingbird
import IkrarRegistry
import Logging
import NIOCore
import PlainJSON

/// The gate API: inviting and enrolling a device, its list, its scans, what it takes back. The contract is in docs/gate-api.md.
struct GateRoutes: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.makeInvitation, with: invite)
        book.answer(.enrolDevice, with: enrol)
        book.answer(.manifest, with: manifest)
        book.answer(.scans, with: scans)
        book.answer(.annulments, with: annul)
        book.answer(.retirement, with: retire)
    }

    /// 500 scans with long texts.
    private static let scanBytes = 1 << 20

    private struct InvitationBody: Decodable {
        var gate: String
        var session: String?
        /// Of a hub that hands its scans on.
        var trace: Trace?

        struct Trace: Decodable {
            var scan: String
            var receivedAt: Int64
            var notedAt: Int64
            var action: String
        }
    }

    private func invite(_ visit: Visit) async throws -> Response {
        let body: InvitationBody = try await visit.json(upTo: 16 << 10)
        let event = try visit.event()
        // Before anything is noted: a registry that asks itself is to find nothing of it.
        if let trace = body.trace,
            try await site.registry.holds(
                RegistryTrace(
                    scan: trace.scan, receivedAt: trace.receivedAt, notedAt: trace.notedAt, action: trace.action))
        {
            throw WebError(.ownRegistry)
        }
        let (invitation, token) = try await site.registry.inviteDevice(
            gate: body.gate, event: event, session: body.session.map { Session.ID($0) }, by: try visit.user())
        var writer = JSONWriter()
        writer.object {
            $0.field("token", token)
            $0.field("expiresAt", invitation.expiresAt.iso(in: .wib))
            $0.field("keys", site.registry.ring.mark)
        }
        return .json(writer.bytes, .created)
    }

    private struct EnrolmentBody: Decodable {
        var token: String
        var name: String
        var gate: String?
        var former: [String]?
    }

    private func enrol(_ visit: Visit) async throws -> Response {
        let body: EnrolmentBody = try await visit.json(upTo: 16 << 10)
        let enrolment = try await site.registry.enrol(
            token: body.token, name: body.name, gate: body.gate ?? "",
            former: (body.former ?? []).map { Gate.DeviceID($0) })
        var writer = JSONWriter()
        writer.object {
            $0.field("deviceId", enrolment.pass.device.rawValue)
            $0.field("deviceToken", enrolment.token)
            $0.field("event", enrolment.event.id.rawValue)
            $0.field("name", enrolment.pass.name)
            $0.field("gate", enrolment.pass.gate)
            $0.field("session", enrolment.pass.session?.rawValue)
            $0.key("queueKeys")
            $0.object { writer in
                for (device, key) in enrolment.queueKeys.sorted(by: { $0.key < $1.key }) {
                    writer.field(device.rawValue, key)
                }
            }
            $0.field("serverTime", site.registry.now.iso(in: enrolment.event.zone))
        }
        return .json(writer.bytes)
    }

    private func manifest(_ visit: Visit) async throws -> Response {
        let event = try visit.event()
        _ = try pass(visit, for: event)
        let cursor = try await site.registry.manifestCursor(of: event)
        let tag = "\"\(cursor)\""
        if visit.request.hasAlready(tag) {
            return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
        }
        let manifest = try await site.registry.manifest(of: event, since: visit.query("since"))
        var response = Response.json(manifest.json)
        response.headers[.eTag] = "\"\(manifest.cursor)\""
        response.headers[.cacheControl] = "no-cache"
        return response
    }

    private func scans(_ visit: Visit) async throws -> Response {
        guard case .device(let pass) = visit.visitor else { throw WebError(.signInNeeded) }
        let body = try await visit.wholeBody(upTo: Self.scanBytes).withUnsafeReadableBytes(ScansBody.init(json:))
        let event = try visit.event()
        let answers = try await site.registry.check(ScanBatch(event: event, body), by: pass) { error in
            site.log.error("scans kept back", metadata: ["error": "\(error)"])
        }
        return .json(Self.json(answers, now: site.registry.now), Self.status(of: answers, for: pass))
    }

    /// What a refused device sends is kept like every scan; the device itself is told that it is not listened to.
    static func status(of answers: [ScanAnswer], for pass: DevicePass) -> HTTPResponse.Status {
        let isRefused =
            pass.revokedAt != nil || (!answers.isEmpty && answers.allSatisfy { $0.outcome == .deviceRefused })
        return isRefused ? .forbidden : .ok
    }

    static func json(_ answers: [ScanAnswer], now: Instant) -> [UInt8] {
        var writer = JSONWriter(capacity: 64 + 400 * answers.count)
        writer.object { writer in
            writer.field("serverTime", now.iso(in: .wib))
            writer.key("results")
            writer.array { writer in for answer in answers { answer.write(to: &writer) } }
        }
        return writer.bytes
    }

    private struct AnnulmentBody: Decodable {
        var id: String
        var scan: String
        var reason: String
        var at: String?
        var deviceTime: String?
        var offsetMilliseconds: Int?

        /// - Throws: ``WebError`` `bodyBroken` for a time that is none: then it would be judged by another.
        func moment() throws -> AnnulmentRequest.Moment? {
            guard let at else { return nil }
            let wished = try Self.instant(at, "at")
            let sent = try Self.instant(deviceTime ?? "", "deviceTime")
            return AnnulmentRequest.Moment(at: wished, deviceTime: sent, offsetMilliseconds: offsetMilliseconds)
        }

        /// A time that says its zone itself.
        private static func instant(_ text: String, _ field: String) throws -> Instant {
            guard let instant = Instant(iso: text, zone: .wib), instant == Instant(iso: text, zone: .wit) else {
                throw WebError(.bodyBroken, subject: field)
            }
            return instant
        }
    }

    private func annul(_ visit: Visit) async throws -> Response {
        let pass = try pass(visit, for: try visit.event())
        let body: AnnulmentBody = try await visit.json(upTo: 16 << 10)
        let request = AnnulmentRequest(
            id: body.id, scan: ScanAttempt.ID(body.scan), reason: body.reason, moment: try body.moment())
        let (scan, attendance) = try await site.registry.annul(request, by: pass)
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("id", body.id)
            writer.field("scan", scan.id.rawValue)
            writer.field("present", attendance != nil)
            writer.field("measured", attendance?.device.measures ?? false)
            writer.field("firstAt", attendance?.at.iso(in: .wib))
            writer.field("firstGate", attendance?.gate)
        }
        return .json(writer.bytes)
    }

    private struct RetirementBody: Decodable {
        var reason: String
    }

    /// A device that stops being one says so itself: from here on it is revoked like any other.
    private func retire(_ visit: Visit) async throws -> Response {
        let pass = try pass(visit, for: try visit.event())
        let body: RetirementBody = try await visit.json(upTo: 16 << 10)
        try await site.registry.revokeDevice(pass.device, by: pass.signature, why: body.reason)
        var writer = JSONWriter()
        writer.object { $0.field("retired", true) }
        return .json(writer.bytes)
    }

    /// The device that asks, if it is enrolled for the event and not revoked.
    private func pass(_ visit: Visit, for event: Event.ID) throws -> DevicePass {
        guard case .device(let pass) = visit.visitor else { throw WebError(.signInNeeded) }
        guard pass.revokedAt == nil, pass.event == event else {
            throw RegistryError(.deviceRefused, subject: pass.device.rawValue)
        }
        return pass
    }
}

extension ScanBatch {
    init(event: Event.ID, _ body: ScansBody) {
        self.init(
            event: event,
            deviceTime: body.deviceTime,
            roundTripMilliseconds: body.roundTripMilliseconds,
            offsetMilliseconds: body.offsetMilliseconds,
            scans: body.scans,
            unsynced: body.unsynced, manifest: body.manifest, battery: body.battery,
            rehearsed: body.rehearsed,
        )
    }
}

extension ScanAnswer {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("id", id.rawValue)
            writer.field("disposition", disposition.rawValue)
            writer.field("outcome", outcome.rawValue)
            writer.field("replay", replay)
            writer.key("person")
            if let person {
                writer.object {
                    $0.field("name", person.name)
                    $0.field("unit", person.unit)
                    $0.field("position", person.position)
                }
            } else {
                writer.null()
            }
            writer.field("firstAt", firstAt?.iso(in: .wib))
            writer.field("firstGate", firstGate)
            writer.field("minutesLate", minutesLate)
            writer.field("review", !review.isEmpty)
            writer.key("reviewReasons")
            writer.array { writer in for reason in review { writer.value(reason.rawValue) } }
            writer.field("since", since?.iso(in: .wib))
        }
    }
}

extension Visit {
    /// - Throws: ``WebError`` `bodyTooLarge`.
    func wholeBody(upTo limit: Int) async throws -> ByteBuffer {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
            throw WebError(.bodyTooLarge, subject: "\(limit) byte")
        }
        return try await request.body.collect(upTo: limit)
    }

    /// The body as JSON.
    /// - Throws: ``WebError`` `bodyTooLarge`, `bodyBroken` naming the place.
    func json<Body: Decodable>(upTo limit: Int) async throws -> Body {
        let buffer = try await wholeBody(upTo: limit)
        do {
            return try JSONDecoder().decode(Body.self, from: FoundationEssentials.Data(buffer.readableBytesView))
        } catch let error as DecodingError {
            throw WebError(.bodyBroken, subject: error.place)
        }
    }
}

extension DecodingError {
    /// Where in the document it is: `scans[3].seq`.
    fileprivate var place: String {
        let path =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: [any CodingKey]()
            }
        let text = path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return text.isEmpty ? "JSON" : text
    }
}
