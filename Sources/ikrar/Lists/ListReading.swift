import IkrarRegistry
import RosterFiles

/// Reads HR's files into plans.
struct ListReading {
    let registry: Registry
    var columns: [ListField: String] = [:]

    /// A plan and what had to be mended while reading.
    struct Outcome {
        var plan: DirectoryPlan
        var mended: [(file: String, warning: ReadingWarning)]
        /// What the plan rests on.
        var revision: String
    }

    /// - Throws: ``RosterFileError``, ``ListFault``: no plan is made of a part of the files.
    func plan(of paths: [String]) async throws -> Outcome {
        let revision = try await registry.directoryRevision()
        var planner = try await registry.planner(columns: columns)
        var mended: [(file: String, warning: ReadingWarning)] = []
        // Every file is looked at before the first is read, so that a wrong name is told at once.
        for file in try paths.map({ try RosterFile(path: $0) }) {
            planner.begin(file: file.path)
            try file.forEachRow(warn: { mended.append((file.path, $0)) }) { row in
                try LentRow.lend(row) { try planner.read($0) }
            }
            try planner.endFile()
        }
        return Outcome(plan: planner.finish(), mended: mended, revision: revision)
    }

    func unitPlan(of path: String) async throws -> UnitTreePlan {
        var planner = try await registry.unitTreePlanner(file: path)
        try RosterFile(path: path).forEachRow { row in
            LentRow.lend(row) { planner.read($0) }
        }
        return try planner.finish()
    }
}
