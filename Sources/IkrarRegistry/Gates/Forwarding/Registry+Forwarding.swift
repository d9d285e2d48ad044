/// What a hub has to hand on of one event.
public struct Forwarding: Sendable, Hashable {
    public var event: Event.ID
    /// Those with scans, by gate and name.
    public var devices: [ForwardedDevice]
    /// Rows of signed sheets that are on record here, also those that came with the copy. The gate API takes none: whoever has the
    /// sheets has them read at the office.
    public var paper: Int
    /// Presences that no gate has seen: from a meeting's report, by a code on a screen, declared for a hall; also those that came
    /// with the copy. The office puts them on record itself.
    public var reports: Int

    public var scans: Int { devices.reduce(0) { $0 + $1.scans.count } }
}

extension Registry {
    /// All that was scanned here for an event, in the order it came, and what was taken back. Asked again it is the same and
    /// what came since.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func forwarding(of id: Event.ID) async throws -> Forwarding {
        let known = Dictionary(uniqueKeysWithValues: try await devices(of: id).map { ($0.id, $0) })
        return try await store.read { [ring, now] transaction in
            _ = try transaction.existing(id)
            // All scans first: a server that is asked another question meanwhile has to send the rest at once.
            var scans: [ScanRecord] = []
            try transaction.eachScan(event: id, person: nil) { scans.append($0) }
            var badges: [Person.ID: [Badge]] = [:]
            for person in Set(scans.compactMap(\.person)) { badges[person] = try transaction.badges(of: person) }
            var stands: [Stand: ForwardedDevice] = [:]
            for scan in scans {
                guard let channel = scan.channel.carried else { continue }
                let stand = Stand(device: scan.device, gate: scan.gate)
                let status = known[scan.device]
                var device =
                    stands[stand]
                    ?? ForwardedDevice(
                        event: id,
                        device: scan.device,
                        name: status?.name ?? scan.device.rawValue,
                        gate: scan.gate,
                        session: status?.session,
                    )
                let worn = scan.person.flatMap { badges[$0] } ?? []
                let text = ForwardedText(of: scan, by: channel, badges: worn, ring: ring)
                device.scans.append(ForwardedScan(scan, text))
                if let annulment = scan.annulment {
                    device.annulments.append(
                        AnnulmentRequest(
                            id: annulment.id.rawValue, scan: scan.id, reason: annulment.reason,
                            moment: AnnulmentRequest.Moment(
                                at: annulment.wishedAt ?? annulment.at, deviceTime: now)))
                }
                stands[stand] = device
            }
            return Forwarding(
                event: id,
                devices: stands.values.sorted { ($0.gate, $0.name, $0.device) < ($1.gate, $1.name, $1.device) },
                paper: scans.count { $0.channel == .paper },
                reports: scans.count { $0.channel.carried == nil && $0.channel != .paper && $0.channel != .circular },
            )
        }
    }

    /// Whether the device is one of this registry's own.
    public func knows(_ device: Gate.DeviceID) async throws -> Bool {
        try await store.read { try $0.device(device) != nil }
    }
}

/// Where a device stood.
private struct Stand: Hashable {
    var device: Gate.DeviceID
    var gate: String
}

extension ForwardedScan {
    fileprivate init(_ scan: ScanRecord, _ text: ForwardedText) {
        self.init(
            request: ScanRequest(
                id: scan.id.rawValue,
                code: text.code,
                scannedAt: scan.at.iso(in: .wib),
                channel: text.channel.rawValue,
                mode: ScanAttempt.Mode.offline.rawValue,
                local: scan.outcome.rawValue,
                digest: scan.digest,
                uncertaintySeconds: scan.uncertaintySeconds,
            ),
            at: scan.at,
            outcome: scan.outcome,
            isTold: text.isTold,
        )
    }
}
