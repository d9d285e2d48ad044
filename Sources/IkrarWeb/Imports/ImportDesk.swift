import DirectoryLists
import IkrarRegistry
import IkrarTexts

/// HR's lists on their way into the registry: what pages and programs both do.
struct ImportDesk: Sendable {
    let registry: Registry
    let shelf = PlanShelf()
    let places: Places
    let thread = ListThread()

    /// - Parameter places: From an upload's first byte until its plan is made.
    init(registry: Registry, places: Places = Places(4, ofOne: 1)) {
        self.registry = registry
        self.places = places
    }

    /// Reads the lists that a form brings and keeps the plan for an hour. Writes nothing to the registry.
    /// - Parameters:
    ///   - takesUnits: Whether a tree of units, handed in by itself, is planned, too; else it is a ``ListMisread``.
    ///   - form: Called once there is a place.
    /// - Throws: ``FormError``, ``WebError`` `tooBusy`, `fieldMissing` for a form without files, `RosterFileError`, ``ListMisread``.
    func plan(
        for account: Account, takesUnits: Bool, reading form: () async throws -> MultipartForm
    ) async throws -> KeptPlan {
        let place = try places.take(for: account.login)
        defer { withExtendedLifetime(place) {} }
        let form = try await form()
        defer { form.discard() }
        guard !form.files.isEmpty else { throw WebError(.fieldMissing, subject: Self.field) }
        let sources = form.files.map { ListSource(path: $0.path, name: $0.name) }
        let columns = ListColumns(form.fields)
        let content: KeptPlan.Content
        do {
            content = try await withTaskExecutorPreference(thread) {
                try await self.content(of: sources, columns, takesUnits: takesUnits)
            }
        } catch let fault as ListFault {
            throw ListMisread(fault: fault, columns: columns)
        }
        let now = registry.now
        let plan = KeptPlan(
            id: Self.newID(), account: account.id, content: content, files: sources.map(\.name),
            units: try await registry.unitNames().merging(content.newUnits) { $1 },
            size: form.files.reduce(0) { $0 + $1.size }, until: now.adding(seconds: PlanShelf.seconds))
        shelf.keep(plan, now: now)
        return plan
    }

    private func content(
        of sources: [ListSource], _ columns: ListColumns, takesUnits: Bool
    ) async throws -> KeptPlan.Content {
        let revision = try await registry.directoryRevision()
        let reading = ListReading(registry: registry, columns: columns.named)
        do {
            return .people(try await reading.plan(of: sources))
        } catch let fault as ListFault where fault.code == .unitTree && takesUnits && sources.count == 1 {
            return .units(try await reading.unitPlan(of: sources[0]), revision: revision)
        }
    }

    /// A plan, also one that was applied.
    /// - Throws: ``WebError`` `planGone`.
    func plan(_ id: String, of account: Account) throws -> KeptPlan {
        try shelf.plan(id, of: account.id, now: registry.now)
    }

    /// Writes a plan, which then tells what it did for as long as it is kept. Asked for twice at once, it is written once.
    /// - Parameter deactivating: As `Registry.apply(_:basedOn:deactivating:by:)` has it; of people alone.
    /// - Throws: ``WebError`` `planGone` when it was applied already; `RegistryError` `missingCountDiffers`, and
    ///   `registryChanged`, after which the lists must be planned anew.
    func apply(_ plan: KeptPlan, deactivating: Int?, by user: String) async throws {
        guard plan.applied == nil else { throw WebError(.planGone) }
        try await shelf.apply(plan.id) { [registry, shelf] in
            var applied = KeptPlan.Applied(deactivated: deactivating ?? 0)
            do {
                switch plan.content {
                case .people(let lists):
                    try await registry.apply(lists.plan, basedOn: lists.revision, deactivating: deactivating, by: user)
                case .units(let tree, let revision):
                    try await registry.apply(tree, basedOn: revision, by: user)
                case .paktas(let paktas):
                    applied.pledges = try await registry.recordPaperPledges(
                        paktas.list.requests, at: paktas.event, filedBy: paktas.filedBy, by: user)
                }
            } catch let error as RegistryError where error.code == .registryChanged {
                shelf.remove(plan.id)
                throw error
            }
            return applied
        }
    }

    /// The field of the form that holds the lists.
    static let field = "daftar"

    static func newID() -> String {
        (0..<16).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
    }
}

extension KeptPlan.Content {
    /// Names of the units that it would make.
    fileprivate var newUnits: [OrgUnit.ID: String] {
        let units: [OrgUnit] =
            switch self {
            case .people(let lists): lists.plan.newUnits
            case .units(let tree, _): tree.newUnits
            case .paktas: []
            }
        return Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
