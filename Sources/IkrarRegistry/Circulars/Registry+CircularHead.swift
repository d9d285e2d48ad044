extension Registry {
    /// The name of the one who leads an OPD, and in whose name its account reads a circular.
    /// - Throws: ``RegistryError`` `noSuchPerson` where nobody does, or more than one.
    public func circularReader(headOf opd: OrgUnit.ID, at id: Event.ID) async throws -> String {
        let head = try await store.read { try $0.onlyHead(of: opd, id) }
        guard let head else { throw RegistryError(.noSuchPerson, subject: opd.rawValue) }
        return head.name.printed
    }
}
