/// What on record says who was present, other than a gate: halls that were declared, acknowledgements of a circular.
///
/// Claims and scans are of the same people at the same places: a scan without its claim is over.
protocol PresenceSource: Sendable {
    var event: Event.ID { get }
    var channel: ScanAttempt.Channel { get }
    /// Why scans that are over are annulled.
    var reason: Annulment.OwnReason { get }
    /// Whether a person says just now what somebody's annulment had struck out: it counts again.
    func isNamedAnew(_ claim: PresenceClaim) -> Bool
    /// One for each key, in the order in which they are to be handed in.
    func claims(_ transaction: any RegistryTransaction) throws -> [PresenceClaim]
    /// In order of arrival; refused and annulled ones too.
    func scans(_ transaction: any RegistryTransaction) throws -> [ScanRecord]
}
