/// RESULTS.md: a table a subject, with the machine told first.
struct Report {
    var date: String
    var machine: [String]
    var rounds: Int
    var chapters: [(title: String, findings: [Finding])]

    var text: String {
        let head = """
            # Speed and size

            Written by `make bench`; do not edit. Every line compares runs that took turns on one machine in one run, \
            \(rounds) rounds each unless said otherwise; the figures are medians, a ratio is the median of the rounds' ratios. \
            The lists are invented, in SIASN's layout: 11,500 people, 69 columns.

            Measured on \(date).


            """
        return head + machine.map { "- \($0)\n" }.joined() + chapters.map(chapter).joined()
    }

    private func chapter(_ title: String, _ findings: [Finding]) -> String {
        let rows = findings.map { finding in
            let cells = [
                finding.what, finding.ours, finding.peer, finding.ratio, finding.target, finding.verdict.rawValue,
            ]
            return "| \(cells.joined(separator: " | ")) |\n"
        }
        let head = "| what | ikrar | beside | ratio | target | verdict |\n|---|---|---|---|---|---|\n"
        return "\n## \(title)\n\n\(head)\(rows.joined())"
    }
}
