/// What on record says who was present, other than a gate: halls that were declared, acknowledgements of a circular.
///
/// Claims and scans are of the same people at the same places: a scan without its claim is over.
protocol PresenceSource: Sendable {
    var event: Event.ID { get }
    var channel: ScanAttempt.Channel { get }
    /// Why scans that are over are annulled.
    var reason: Annulment.OwnReason { get }
    /// Who was named just now: they count again, even when somebody has annulled their scan since they were named before.
    var namedAnew: Set<Person.ID> { get }
    /// One for each key, in the order in which they are to be handed in.
    func claims(_ transaction: any RegistryTransaction) throws -> [PresenceClaim]
    /// In order of arrival; refused and annulled ones too.
    func scans(_ transaction: any RegistryTransaction) throws -> [ScanRecord]
}
