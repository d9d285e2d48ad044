extension Registry {
    /// Who led, read and witnessed an event's pledge as it was spoken: of several acts, the one by which most people's pledges
    /// stand, and of those the first. `nil` where nothing spoken is on record.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func pledgeCeremony(of id: Event.ID) async throws -> PledgeCeremony? {
        // The latest first.
        let acts = try await pledgeActs(of: id).filter { $0.standing > 0 }.reversed()
        var largest: (people: Int, ceremony: PledgeCeremony)?
        for line in acts {
            guard case .spoken(let ceremony) = line.act.kind, line.standing > largest?.people ?? 0 else { continue }
            largest = (line.standing, ceremony)
        }
        return largest?.ceremony
    }
}
