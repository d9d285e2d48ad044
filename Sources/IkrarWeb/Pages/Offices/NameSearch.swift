/// Finds names by parts of them, whatever their capitals.
struct NameSearch {
    private let parts: [String]

    init(_ text: String) {
        parts = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    var isEmpty: Bool { parts.isEmpty }

    func finds(_ name: String) -> Bool {
        guard !parts.isEmpty else { return true }
        let name = name.lowercased()
        return parts.allSatisfy { name.contains($0) }
    }
}
