import IkrarTexts
import Testing

/// What holds for every text of the catalogue: both languages say something, each in its own words, on one line, with
/// nothing of Swift's showing.
func expectWellMade(_ text: Text, _ about: some Any, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(text.indonesian != text.english, "\(about)", sourceLocation: sourceLocation)
    for words in [text.indonesian, text.english] {
        #expect(words.count >= 3, "\(about)", sourceLocation: sourceLocation)
        #expect(!words.contains("Optional("), "\(about): \(words)", sourceLocation: sourceLocation)
        #expect(!words.contains("  "), "\(about): \(words)", sourceLocation: sourceLocation)
        #expect(!words.contains { $0.isNewline }, "\(about): \(words)", sourceLocation: sourceLocation)
        #expect(words.first?.isWhitespace == false, "\(about)", sourceLocation: sourceLocation)
        #expect(words.last?.isWhitespace == false, "\(about)", sourceLocation: sourceLocation)
    }
}

/// Besides: it is made of whole sentences, at least one for what is wrong and one for what to do.
func expectAdvises(_ text: Text, _ about: some Any, sourceLocation: SourceLocation = #_sourceLocation) {
    expectWellMade(text, about, sourceLocation: sourceLocation)
    for words in [text.indonesian, text.english] {
        #expect(words.hasSuffix("."), "\(about): \(words)", sourceLocation: sourceLocation)
        #expect(words.count { ".;".contains($0) } >= 2, "\(about): \(words)", sourceLocation: sourceLocation)
    }
}

func expectNames(_ text: Text, _ names: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for name in names {
        #expect(text.indonesian.contains(name), "\(name)", sourceLocation: sourceLocation)
        #expect(text.english.contains(name), "\(name)", sourceLocation: sourceLocation)
    }
}
