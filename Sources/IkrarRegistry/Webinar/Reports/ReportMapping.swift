/// Which headers of a report that nobody knows mean what, as a person has said it once.
public struct ReportMapping: Sendable, Hashable {
    public var columns: [ReportField: String]

    public init(_ columns: [ReportField: String]) {
        self.columns = columns
    }

    /// The same for the same columns.
    public var key: String {
        columns.map { "\($0.key.rawValue)=\(Spelling.key($0.value))" }.sorted().joined(separator: ";")
    }

    /// Whether all of its headers are among these.
    func fits(_ headers: [String]) -> Bool {
        let keys = Set(headers.map { Spelling.key($0) })
        return !columns.isEmpty && columns.values.allSatisfy { keys.contains(Spelling.key($0)) }
    }
}
