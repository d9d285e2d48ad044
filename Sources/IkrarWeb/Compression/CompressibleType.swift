/// Kinds of content that shrink. Pictures, PDF and XLSX are packed by themselves.
enum CompressibleType {
    /// - Parameter header: Content-Type, with parameters or without.
    static func includes(_ header: String) -> Bool {
        let type = header.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        if type == "text/event-stream" { return false }
        return type.hasPrefix("text/") || type.hasSuffix("+json") || type.hasSuffix("+xml") || others.contains(type)
    }

    private static let others: Set<String> = [
        "application/json", "application/javascript", "application/xml", "application/wasm", "application/x-ndjson",
        "application/yaml",
    ]
}
