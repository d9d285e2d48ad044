extension Registry {
    /// What an import is planned against.
    public func snapshot() async throws -> DirectorySnapshot {
        try await store.read { try DirectorySnapshot($0) }
    }

    /// What plans are based on: they are applied only while it is the same.
    public func directoryRevision() async throws -> String {
        try await store.read { try $0.setting(.directoryRevision) ?? "" }
    }

    /// A planner over what the registry knows now, as of today.
    public func planner(columns: [ListField: String] = [:]) async throws -> DirectoryPlanner {
        DirectoryPlanner(
            snapshot: try await snapshot(),
            today: now.local(in: try await zone()).date,
            columns: columns,
            newID: surroundings.newID,
        )
    }

    public func unitTreePlanner(file: String) async throws -> UnitTreePlanner {
        UnitTreePlanner(snapshot: try await snapshot(), file: file, newID: surroundings.newID)
    }

    /// Writes a plan: all of it or nothing.
    /// - Parameters:
    ///   - revision: ``directoryRevision()`` from before the plan was begun.
    ///   - deactivating: How many missing people are to be taken off the list; `nil` keeps them. It must be the plan's own
    ///     number, so that nobody takes thousands off the list by importing half a list.
    /// - Throws: ``RegistryError`` `missingCountDiffers`; `registryChanged` when somebody else changed the directory since.
    public func apply(
        _ plan: DirectoryPlan,
        basedOn revision: String,
        deactivating: Int?,
        by user: String
    ) async throws {
        if let deactivating, deactivating != plan.missing.count {
            throw RegistryError(.missingCountDiffers, subject: "\(deactivating)", detail: "\(plan.missing.count)")
        }
        let left = deactivating == nil ? [] : plan.missing.map { $0.unlisted }
        let touched = plan.changed.map(\.person) + plan.moved.map(\.person) + left
        let news = plan.newUnits.count + plan.identifiedUnits.count + plan.added.count + touched.count
        guard news > 0 else { return }
        let detail = "+\(plan.added.count) ~\(plan.changed.count) >\(plan.moved.count) -\(left.count)"
        let entry = entry(.importDirectory, "", by: user, detail: detail)
        try await store.write { transaction in
            try transaction.raiseDirectoryRevision(from: revision)
            try transaction.insert(plan.newUnits)
            for unit in plan.identifiedUnits { try transaction.update(unit) }
            try transaction.insert(plan.added)
            try transaction.update(touched)
            try transaction.note(entry)
        }
    }

    /// Writes a plan of units: all of it or nothing.
    /// - Throws: as for a plan of people.
    public func apply(_ plan: UnitTreePlan, basedOn revision: String, by user: String) async throws {
        guard !plan.newUnits.isEmpty || !plan.identifiedUnits.isEmpty else { return }
        let entry = entry(.importUnits, "", by: user, detail: "+\(plan.newUnits.count) ~\(plan.identifiedUnits.count)")
        try await store.write { transaction in
            try transaction.raiseDirectoryRevision(from: revision)
            try transaction.insert(plan.newUnits)
            for unit in plan.identifiedUnits { try transaction.update(unit) }
            try transaction.note(entry)
        }
    }
}

extension DirectorySnapshot {
    init(_ transaction: any RegistryTransaction) throws {
        self.init(agency: try transaction.setting(.agency) ?? "")
        try transaction.eachPerson(opd: nil) { people.append($0) }
        units = try transaction.units()
        aliases = try transaction.unitAliases()
        superseded = try transaction.supersededNIPs()
    }
}

extension SettingsTransaction {
    /// - Parameter known: The revision that the change rests on; `nil` for one that rests on what this transaction reads.
    /// - Throws: ``RegistryError`` `registryChanged`.
    func raiseDirectoryRevision(from known: String? = nil) throws {
        let current = try setting(.directoryRevision) ?? ""
        if let known, known != current { throw RegistryError(.registryChanged, subject: try setting(.agency) ?? "") }
        try set(.directoryRevision, to: "\((Int(current) ?? 0) + 1)")
    }
}

extension Person {
    fileprivate var unlisted: Person {
        var person = self
        person.isListed = false
        return person
    }
}
