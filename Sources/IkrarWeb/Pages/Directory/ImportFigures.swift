import IkrarTexts

/// Numbers of an import, each with what it counts.
struct ImportFigures {
    private let counts: [(number: Int, word: String)]
    private let language: Language

    /// - Parameter counts: Numbers and the keys of what they count.
    init(_ counts: [(Int, String)], _ language: Language) {
        self.counts = counts.map { (number: $0.0, word: $0.1) }
        self.language = language
    }

    var values: [[String: Any]] {
        counts.map { ["count": Wording.count($0.number, language), "label": PageWords.word($0.word, language)] }
    }
}
