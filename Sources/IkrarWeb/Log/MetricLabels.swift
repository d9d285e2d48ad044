/// The labels of one series of a metric, as Prometheus writes them.
struct MetricLabels: Hashable, Comparable, Sendable {
    /// `route="scans",method="POST"`, or empty.
    let text: String

    init(_ labels: KeyValuePairs<String, String>) {
        text = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    }

    /// With the name of its metric in front, and a further label behind.
    func line(_ name: String, with further: String? = nil, _ value: String) -> String {
        let all = [text, further ?? ""].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? "\(name) \(value)\n" : "\(name){\(all)} \(value)\n"
    }

    static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
