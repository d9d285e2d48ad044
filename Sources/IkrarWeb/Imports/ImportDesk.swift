import DirectoryLists
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// HR's lists on their way into the registry: what pages and programs both do.
struct ImportDesk: Sendable {
    let registry: Registry
    private let shelf = PlanShelf()
    private let places: Places
    private let thread = ListThread()

    /// - Parameter places: From an upload's first byte until its plan is made.
    init(registry: Registry, places: Places = Places(4, ofOne: 1)) {
        self.registry = registry
        self.places = places
    }

    /// Reads the lists that a form brings and keeps the plan for an hour. Writes nothing to the registry.
    /// - Throws: ``FormError``, ``WebError`` `tooBusy`, `fieldMissing` for a form without files, `RosterFileError`, ``ListMisread``.
    func plan(_ request: Request, for account: Account) async throws -> KeptPlan {
        let place = try places.take(for: account.login)
        defer { withExtendedLifetime(place) {} }
        let form = try await MultipartReading().form(
            contentType: request.headers[.contentType] ?? "", body: request.body)
        defer { form.discard() }
        guard !form.files.isEmpty else { throw WebError(.fieldMissing, subject: Self.field) }
        let sources = form.files.map { ListSource(path: $0.path, name: $0.name) }
        let columns = ListColumns(form.fields)
        let lists: PlannedLists
        do {
            lists = try await withTaskExecutorPreference(thread) {
                try await ListReading(registry: registry, columns: columns.named).plan(of: sources)
            }
        } catch let fault as ListFault {
            throw ListMisread(fault: fault, columns: columns)
        }
        let new = Dictionary(lists.plan.newUnits.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let now = registry.now
        let plan = KeptPlan(
            id: Self.newID(), account: account.id, lists: lists, files: sources.map(\.name),
            units: try await registry.unitNames().merging(new) { $1 }, size: form.files.reduce(0) { $0 + $1.size },
            until: now.adding(seconds: PlanShelf.seconds))
        shelf.keep(plan, now: now)
        return plan
    }

    /// - Throws: ``WebError`` `planGone`.
    func plan(_ id: String, of account: Account) throws -> KeptPlan {
        try shelf.plan(id, of: account.id, now: registry.now)
    }

    /// Writes a plan, which is gone then.
    /// - Parameter deactivating: As `Registry.apply(_:basedOn:deactivating:by:)` has it.
    /// - Throws: ``WebError`` `planGone`; `RegistryError` `missingCountDiffers`, and `registryChanged`, after which the lists
    ///   must be planned anew.
    func apply(_ plan: KeptPlan, deactivating: Int?, by user: String) async throws {
        do {
            try await registry.apply(
                plan.plan, basedOn: plan.lists.revision, deactivating: deactivating, by: user)
        } catch let error as RegistryError where error.code == .registryChanged {
            shelf.remove(plan.id)
            throw error
        }
        shelf.remove(plan.id)
    }

    /// The field of the form that holds the lists.
    static let field = "daftar"

    private static func newID() -> String {
        (0..<16).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
    }
}
