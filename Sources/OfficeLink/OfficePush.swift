public import IkrarRegistry

/// Hands a hub's scans on to the office it was copied from, by the gate API, as devices of the office.
///
/// - It may be given any number of times, by several hubs, in any order, and be cut off anywhere: the office knows every scan by its
///   id. A device's pass is kept before its first scan goes out.
/// - Nothing is sent to an office of other keys: its invitation tells.
public struct OfficePush: Sendable {
    private let link: OfficeLink
    private let hub: Registry
    private let apiToken: String?
    private let passes: PassKeeping
    private let patience: Patience
    private let user: String

    /// - Parameters:
    ///   - apiToken: Of an account that may invite; needed for devices that the office has not enrolled yet.
    ///   - user: Who does it, for the hub's journal.
    public init(
        over link: OfficeLink,
        from hub: Registry,
        apiToken: String?,
        passes: PassKeeping,
        patience: Patience = .usual,
        by user: String
    ) {
        self.link = link
        self.hub = hub
        self.apiToken = apiToken
        self.passes = passes
        self.patience = patience
        self.user = user
    }

    /// A device that the office has revoked is passed over and said so; everything else that goes wrong ends the push.
    /// - Parameter advanced: Is told how many scans more the office has.
    /// - Throws: ``PushFailure``; `CancellationError`; what keeping passes and reading the hub throws.
    public func run(
        _ forwardings: [Forwarding], advanced: @Sendable (Int) -> Void = { _ in }
    ) async throws -> PushReport {
        var run = Run(push: self, passes: try passes.load())
        for device in forwardings.flatMap(\.devices) {
            do {
                try await run.handOn(device, advanced)
            } catch let error as OfficeError {
                throw PushFailure(error: error, report: run.report)
            }
        }
        return run.report
    }

    /// One push while it goes on.
    private struct Run {
        let push: OfficePush
        var passes: [OfficePass]
        var report = PushReport()
        private var roundTrip: Int?

        init(push: OfficePush, passes: [OfficePass]) {
            self.push = push
            self.passes = passes
        }

        mutating func handOn(_ device: ForwardedDevice, _ advanced: @Sendable (Int) -> Void) async throws {
            report.devices.append(PushedDevice(device))
            do {
                try await handIn(device, advanced)
            } catch let error as OfficeError where error.code == .deviceUnknown {
                // The office was restored from before, or is another: its invitation will tell.
                let address = push.link.address
                passes.removeAll { $0.isOf(device, at: address) }
                report.devices[report.devices.count - 1] = PushedDevice(device)
                try await handIn(device, advanced)
            } catch let error as OfficeError where error.code == .deviceRevoked {
                report.devices[report.devices.count - 1].refusal = error.code
            }
        }

        private mutating func handIn(_ device: ForwardedDevice, _ advanced: @Sendable (Int) -> Void) async throws {
            let token = try await pass(of: device).token
            var rest = device.scans[...]
            while !rest.isEmpty {
                let batch = Array(rest.prefix(ScanBatch.limit))
                rest = rest.dropFirst(batch.count)
                let (push, trip, left) = (push, roundTrip, rest.count)
                let verdicts = try await push.patience.trying {
                    try await push.link.handIn(
                        batch.map(\.request), of: device.event, token: token, now: { push.hub.now }, unsynced: left,
                        roundTripMilliseconds: trip, manifest: DeviceContact.hub)
                }
                roundTrip = verdicts.roundTripMilliseconds
                take(verdicts, on: batch)
                advanced(batch.count)
                if verdicts.scans.contains(where: { $0.outcome == .sealed && !$0.isKnown }) {
                    throw OfficeError(.eventSealed, subject: device.event.rawValue)
                }
            }
            for annulment in device.annulments { try await annul(annulment, of: device, token) }
        }

        private mutating func take(_ verdicts: OfficeVerdicts, on batch: [ForwardedScan]) {
            report.clockOffset = verdicts.clockOffset
            let last = report.devices.count - 1
            for (scan, verdict) in zip(batch, verdicts.scans) { report.devices[last].add(verdict, on: scan) }
        }

        private mutating func annul(
            _ annulment: AnnulmentRequest, of device: ForwardedDevice, _ token: String
        ) async throws {
            let push = push
            let last = report.devices.count - 1
            switch try await push.patience.trying({
                var request = annulment
                request.moment?.deviceTime = push.hub.now
                return try await push.link.annul(request, of: device.event, token: token)
            }) {
            case .done: report.devices[last].annulled += 1
            case .left(let code):
                report.devices[last].annulmentsLeft.append(
                    PushedDevice.AnnulmentLeft(
                        scan: annulment.scan.rawValue, reason: annulment.reason, code: code))
            }
        }

        /// The one that is kept, or a new one, kept before it is used.
        private mutating func pass(of device: ForwardedDevice) async throws -> OfficePass {
            let (push, address) = (push, push.link.address)
            if let known = passes.first(where: { $0.isOf(device, at: address) }) { return known }
            guard let token = push.apiToken else { throw OfficeError(.tokenMissing, subject: address.text) }
            let trace = try await push.hub.trace(of: device.event)
            // An invitation whose answer was lost may be used up: both are asked for once more.
            let enrolled = try await push.patience.trying {
                let invitation = try await push.link.invite(
                    to: device.event, gate: device.gate, session: device.session, trace: trace, token: token)
                guard invitation.keys == push.hub.ring.mark else {
                    throw OfficeError(.keysForeign, subject: address.text)
                }
                return try await push.link.enrol(token: invitation.token, name: device.name, gate: device.gate)
            }
            guard try await !push.hub.knows(enrolled.device) else {
                // An office of before that asks for no trace: it has just enrolled a device with itself, which nobody holds.
                try await push.hub.revokeDevice(enrolled.device, by: push.user, why: "sync push")
                throw OfficeError(.ownRegistry, subject: address.text)
            }
            let pass = OfficePass(device, at: address, as: enrolled)
            passes.append(pass)
            try push.passes.save(passes)
            return pass
        }
    }
}
