/// What a registry did last of an event, by which another can tell whether it has done so itself.
///
/// A hub that has done anything since it was copied has a trace that no office holds: its scans were received there at other
/// moments, and its journal is its own. The very same registry holds it always.
public struct RegistryTrace: Sendable, Hashable {
    /// The scan that it received last, and when, in microseconds since 1970.
    public var scan: String
    public var receivedAt: Int64
    /// When its journal's last entry was written, in microseconds since 1970, and of what.
    public var notedAt: Int64
    public var action: String

    public init(scan: String, receivedAt: Int64, notedAt: Int64, action: String) {
        self.scan = scan
        self.receivedAt = receivedAt
        self.notedAt = notedAt
        self.action = action
    }
}

extension Registry {
    /// - Returns: `nil` where nothing was scanned.
    /// - Throws: What reading the registry throws.
    public func trace(of event: Event.ID) async throws -> RegistryTrace? {
        try await store.read { transaction in
            var last: ScanRecord?
            try transaction.eachScan(event: event, person: nil) { scan in
                if last.map({ $0.receivedAt <= scan.receivedAt }) ?? true { last = scan }
            }
            guard let last, let noted = try transaction.noted(from: Instant(microseconds: .max)).first else {
                return nil
            }
            return RegistryTrace(
                scan: last.id.rawValue, receivedAt: last.receivedAt.microseconds, notedAt: noted.at.microseconds,
                action: noted.action.rawValue)
        }
    }

    /// Whether this registry has done what the trace tells: it is the one that left it, or has all of it.
    /// - Throws: What reading the registry throws.
    public func holds(_ trace: RegistryTrace) async throws -> Bool {
        try await store.read { transaction in
            guard let scan = try transaction.scan(ScanAttempt.ID(trace.scan)),
                scan.receivedAt.microseconds == trace.receivedAt
            else { return false }
            let entries = try transaction.noted(from: Instant(microseconds: trace.notedAt))
            return entries.contains { $0.at.microseconds == trace.notedAt && $0.action.rawValue == trace.action }
        }
    }
}

extension JournalTransaction {
    /// The journal's entries from a moment on, newest first: more than one moment has.
    fileprivate func noted(from at: Instant) throws -> [JournalEntry] {
        try journal(from: at, skipping: 0, limit: 1000, subject: nil, isMentioned: false, by: nil)
    }
}
