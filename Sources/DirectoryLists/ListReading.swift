public import IkrarRegistry
import RosterFiles

/// Reads HR's files into plans.
///
/// The files are read where this is called: blocking, off Swift's cooperative pool for large ones.
public struct ListReading: Sendable {
    private let registry: Registry
    private let columns: [ListField: String]

    /// - Parameter columns: A field's column, by its header or its letters, where the headers do not tell.
    public init(registry: Registry, columns: [ListField: String] = [:]) {
        self.registry = registry
        self.columns = columns
    }

    /// What importing these lists would do.
    /// - Throws: `RosterFileError`, `ListFault`, by the lists' names: no plan is made of a part of the lists. A `ListFault`
    ///   `unitTree` is for ``unitPlan(of:)``.
    public func plan(of lists: [ListSource]) async throws -> PlannedLists {
        let revision = try await registry.directoryRevision()
        var planner = try await registry.planner(columns: columns)
        var mended: [PlannedLists.Mending] = []
        // Every list is looked at before the first is read, so that a wrong name is told at once.
        let files = try lists.map { list in (list: list, file: try list.named { try RosterFile(path: list.path) }) }
        for (list, file) in files {
            planner.begin(file: list.name)
            try list.named {
                try file.forEachRow(warn: { mended.append(.init(file: list.name, warning: $0)) }) { row in
                    try LentRow.lend(row) { try planner.read($0) }
                }
            }
            do {
                try planner.endFile()
            } catch let fault as ListFault where fault.code == .noNIPColumn || fault.code == .noHeader {
                guard (try? await unitPlan(of: list)) != nil else { throw fault }
                throw ListFault(.unitTree, file: list.name, sheet: nil)
            }
        }
        return PlannedLists(plan: planner.finish(), mended: mended, revision: revision)
    }

    /// What importing a list of units would do.
    /// - Throws: As ``plan(of:)``.
    public func unitPlan(of list: ListSource) async throws -> UnitTreePlan {
        var planner = try await registry.unitTreePlanner(file: list.name)
        try list.named {
            try RosterFile(path: list.path).forEachRow { row in LentRow.lend(row) { planner.read($0) } }
        }
        return try planner.finish()
    }

    /// What a list of excuses asks for.
    /// - Throws: As ``plan(of:)``; `RegistryError` `noSuchEvent`.
    public func excuses(of list: ListSource, for event: Event.ID) async throws -> ExcuseListReading {
        try await registry.excuseList(for: event, file: list.name) { (take: (LentRow) -> Void) in
            try list.named { try RosterFile(path: list.path).forEachRow { row in LentRow.lend(row, take) } }
        }
    }

    /// Which paktas a list names.
    /// - Parameter usualDate: The day on which those were signed whose row names none.
    /// - Throws: As ``plan(of:)``; `RegistryError` `noSuchEvent`.
    public func paktas(
        of list: ListSource, for event: Event.ID, usualDate: CivilDate?
    ) async throws -> PaktaListReading {
        try await registry.paktaList(for: event, file: list.name, usualDate: usualDate) { (take: (LentRow) -> Void) in
            try list.named { try RosterFile(path: list.path).forEachRow { row in LentRow.lend(row, take) } }
        }
    }

    /// Who stands on a list: sat in a hall, or signed it.
    /// - Throws: As ``plan(of:)``; `RegistryError` `noSuchEvent`.
    public func people(of list: ListSource, for event: Event.ID) async throws -> PeopleListReading {
        try await registry.peopleList(for: event, file: list.name) { (take: (LentRow) -> Void) in
            try list.named { try RosterFile(path: list.path).forEachRow { row in LentRow.lend(row, take) } }
        }
    }

    /// What was decided about rows of signed sheets.
    /// - Throws: As `Registry.paperProposals(file:rows:)`; `RosterFileError`.
    public func proposals(of list: ListSource) throws -> PaperProposalList {
        try registry.paperProposals(file: list.name) { (take: (LentRow) throws -> Void) in
            try list.named {
                try RosterFile(path: list.path).forEachRow { row in try LentRow.lend(row, take) }
            }
        }
    }
}

extension ListSource {
    /// What is wrong with the file is told by the list's name: the path may be one that nobody but us knows.
    func named<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch var error as RosterFileError {
            error.file = name
            throw error
        }
    }
}
