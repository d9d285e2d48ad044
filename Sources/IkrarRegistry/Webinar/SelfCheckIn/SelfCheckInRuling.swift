extension SelfCheckInTransaction where Self: SignOffTransaction, Self: UnitTransaction {
    /// Says whether a check-in by a shared device counts.
    /// - Returns: The check-in with its ruling; `nil` for an item that is about something else.
    /// - Throws: ``RegistryError`` `eventSealed`, `rosterClosed`.
    func rule(_ ruling: SelfCheckIn.Ruling, on item: ReviewItem, of event: Event) throws -> SelfCheckIn? {
        guard let shared = item.shared, let person = item.person else { return nil }
        guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: event.id.rawValue) }
        try requireOpenRoster(of: person.id, event: event.id)
        let own = try selfCheckIns(of: event.id, person: person.id, device: nil)
        guard var checkIn = own.first(where: { $0.session == shared.session }) else { return nil }
        checkIn.ruling = ruling
        try update(checkIn)
        return checkIn
    }
}
