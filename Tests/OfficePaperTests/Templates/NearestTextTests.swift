import Testing

@testable import OfficePaper

@Suite("what a misspelt word is meant to be")
struct NearestTextTests {
    @Test(
        "every letter added, left out, changed or swapped with its neighbour is one edit",
        arguments: [
            ("title", "title", 0), ("titel", "title", 1), ("titles", "title", 1), ("tite", "title", 1),
            ("tible", "title", 1),
            ("Title", "title", 0), ("", "gap", 3), ("gap", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
        ])
    func edits(_ one: String, _ other: String, _ edits: Int) {
        #expect(one.edits(to: other) == edits)
        #expect(other.edits(to: one) == edits)
    }

    @Test("a text of thousands of letters is not compared letter by letter")
    func long() {
        #expect(String(repeating: "a", count: 5_000).edits(to: "a") == 5_000)
    }

    @Test("the nearest comes first and the others stay in order; what is far from all changes nothing")
    func nearest() {
        #expect(["width", "height", "align"].nearest(to: "alihn") == ["align", "width", "height"])
        #expect(["width", "height", "align"].nearest(to: "xyzxyz") == ["width", "height", "align"])
        #expect([String]().nearest(to: "x") == [])
    }
}
