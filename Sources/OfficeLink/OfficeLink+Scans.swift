public import IkrarRegistry
import PlainJSON

/// What the office says of one scan.
public struct OfficeVerdict: Sendable, Hashable {
    public var id: String
    public var outcome: ScanOutcome
    /// It was known, and this is the first answer once more.
    public var isKnown: Bool
    public var needsReview: Bool
    /// Of whoever was recognised.
    public var name: String?
}

/// The office's answer to a batch.
public struct OfficeVerdicts: Sendable {
    /// In the order of the batch, by the same ids.
    public var scans: [OfficeVerdict]
    /// The office's clock minus ours, seconds, half of the way there and back taken off.
    public var clockOffset: Int64
    public var roundTripMilliseconds: Int
}

extension OfficeLink {
    /// - Parameters:
    ///   - token: The device's.
    ///   - now: Our clock, asked when the batch goes out.
    ///   - unsynced: How many scans the device has left after these.
    ///   - roundTripMilliseconds: How long it last waited for an answer.
    ///   - manifest: Which list it decided by.
    /// - Throws: ``OfficeError`` `busy` also when the office took none of them; `deviceRevoked`, `deviceUnknown`, `refused`, and as
    ///   every call.
    public func handIn(
        _ scans: [ScanRequest],
        of event: Event.ID,
        token: String,
        now: () -> Instant,
        unsynced: Int? = nil,
        roundTripMilliseconds: Int? = nil,
        manifest: String? = nil
    ) async throws -> OfficeVerdicts {
        let sent = now()
        let start = ContinuousClock.now
        let body = Self.batch(scans, sent: sent, unsynced, roundTripMilliseconds, manifest)
        let answer = try await post("/api/v1/events/\(event)/scans", body, token: token)
        let trip = (ContinuousClock.now - start) / .milliseconds(1)
        guard answer.status == 200 else { throw try refusal(answer) }
        let read = try answer.read(Results.self, from: address.text)
        let verdicts = read.results.compactMap(OfficeVerdict.init)
        guard let theirs = Instant(iso: read.serverTime, zone: .wib), verdicts.map(\.id) == scans.map(\.id) else {
            throw OfficeError(.foreignAnswer, subject: address.text)
        }
        guard !verdicts.contains(where: { $0.outcome == .busy }) else {
            throw OfficeError(.busy, subject: address.text)
        }
        let offset = theirs.since(sent) - Int64(trip * 500)
        return OfficeVerdicts(
            scans: verdicts, clockOffset: offset / 1_000_000, roundTripMilliseconds: Int(trip.rounded()))
    }

    /// A device that is not listened to is told so of each of its scans, or as a problem.
    private func refusal(_ answer: OfficeAnswer) throws -> OfficeError {
        switch answer.status {
        case 401: return OfficeError(.deviceUnknown, subject: address.text)
        case 403: return OfficeError(.deviceRevoked, subject: address.text)
        default: return OfficeError(.refused, subject: address.text, detail: try answer.problem(from: address.text))
        }
    }

    private static func batch(
        _ scans: [ScanRequest], sent: Instant, _ unsynced: Int?, _ trip: Int?, _ manifest: String?
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 256 + 320 * scans.count)
        writer.object { writer in
            writer.field("deviceTime", sent.iso(in: .wib))
            if let trip { writer.field("roundTripMilliseconds", trip) }
            if let unsynced { writer.field("unsynced", unsynced) }
            if let manifest { writer.field("manifest", manifest) }
            writer.key("scans")
            writer.array { writer in for scan in scans { scan.write(to: &writer) } }
        }
        return writer.bytes
    }

    /// What becomes of an annulment.
    public enum Annulled: Sendable, Hashable {
        /// The scan does not count there, by this annulment or by another.
        case done
        /// The office wants a supervisor's own word; with its code for why.
        case left(String)
    }

    /// - Throws: ``OfficeError`` `deviceRevoked`, `deviceUnknown`, `refused`, and as every call.
    public func annul(_ request: AnnulmentRequest, of event: Event.ID, token: String) async throws -> Annulled {
        var body = JSONWriter()
        body.object {
            $0.field("id", request.id)
            $0.field("scan", request.scan.rawValue)
            $0.field("reason", request.reason)
            if let moment = request.moment {
                $0.field("at", moment.at.iso(in: .wib))
                $0.field("deviceTime", moment.deviceTime.iso(in: .wib))
            }
        }
        let answer = try await post("/api/v1/events/\(event)/annulments", body.bytes, token: token)
        guard answer.status != 200 else { return .done }
        guard answer.status != 401 else { throw try refusal(answer) }
        switch try answer.problem(from: address.text) {
        case "annulledAlready", "annulRefused": return .done
        case let code
        where ["supervisorNeeded", "scanOfOtherDevice", "rosterClosed", "noSuchScan", "eventSealed"].contains(code):
            return .left(code)
        case "deviceRefused": throw try refusal(answer)
        case let code: throw OfficeError(.refused, subject: address.text, detail: code)
        }
    }
}

private struct Results: Decodable {
    struct Result: Decodable {
        struct Person: Decodable {
            var name: String
        }

        var id: String
        var outcome: String
        var replay: Bool
        var review: Bool
        var person: Person?
    }

    var serverTime: String
    var results: [Result]
}

extension OfficeVerdict {
    fileprivate init?(_ result: Results.Result) {
        guard let outcome = ScanOutcome(rawValue: result.outcome) else { return nil }
        self.init(
            id: result.id, outcome: outcome, isKnown: result.replay, needsReview: result.review,
            name: result.person?.name)
    }
}

extension ScanRequest {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("id", id)
            if let seq { writer.field("seq", Int(seq)) }
            writer.field("code", code)
            writer.field("scannedAt", scannedAt)
            if let channel { writer.field("channel", channel) }
            if let mode { writer.field("mode", mode) }
            if let local { writer.field("local", local) }
            if let digest { writer.field("digest", digest) }
            if let uncertaintySeconds { writer.field("uncertaintySeconds", Int(uncertaintySeconds)) }
        }
    }
}
