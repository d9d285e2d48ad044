extension ScanRecord {
    /// Whether a scan that was refused would be refused for the same reason once more.
    func isRefusedAgain(
        _ transaction: any RegistryTransaction, _ nip: NIP, at gate: Gate, _ now: Instant
    ) throws -> Bool {
        let text = ScannedText.nip(nip.digits)
        let found = try transaction.findings(on: id, text, at: gate, limit: 2)
        let attempt = ScanAttempt(
            id: id, text: text, digest: digest, channel: channel, mode: mode, deviceTime: deviceTime)
        let facts = ScanFacts(
            gate: gate, device: found.device, event: found.event, sessions: found.sessions, received: now,
            isSigned: true, bearers: found.bearers, wasJustHere: false)
        return CheckInDecision(attempt, facts).outcome == outcome
    }
}
