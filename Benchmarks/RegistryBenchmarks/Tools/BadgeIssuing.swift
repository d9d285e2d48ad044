import IkrarRegistry

/// Gives everybody in a registry a badge, and writes the codes one a line: what scanners will read.
struct BadgeIssuing {
    var place: String
    var keys: String
    var codes: String

    func run() async throws {
        let registry = try await OpenedRegistry(place, keys: keys).registry
        let prints = try await registry.issueBadges(opd: nil, nips: [], by: "bench")
        try TextFile(path: codes).write { line in
            for print in prints { line(print.code.text + "\n") }
        }
    }
}
