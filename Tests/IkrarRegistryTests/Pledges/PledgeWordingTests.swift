import IkrarRegistry
import Testing

@Suite("the words of a pledge")
struct PledgeWordingTests {
    @Test("are the same whatever line ends, tabs, empty lines and spaces at ends they come with")
    func canonical() throws {
        let plain = try PledgeWording("IKRAR\n\n1. a\n2. b\n3. c\n4. d\n")
        let dirty = try PledgeWording("\u{FEFF}\r\n\nIKRAR  \r\n\t\r\n\r\n1.\ta\r\n2. b\t\r\n3. c\r\n4. d\u{7}")
        #expect(plain.text == "IKRAR\n\n1. a\n2. b\n3. c\n4. d\n")
        #expect(dirty == plain)
        #expect(dirty.digest == plain.digest)
        #expect(try PledgeWording(plain.text) == plain)
    }

    @Test("have a digest that anybody can take: SHA-256 of the text")
    func digest() throws {
        let wording = try PledgeWording("1. a\n2. b\n3. c\n4. d")
        #expect(wording.digest == "363fd6ec9ba8e13c505c30dffd1fff61b613883425941636ffd0b3f6118c8f17")
    }

    @Test(
        "may say more than the four points, and number them with a bracket", arguments: ["1) a\n2) b\n3) c\n4) d\n5) e"]
    )
    func more(_ text: String) throws {
        #expect(try PledgeWording(text).text == text + "\n")
    }

    @Test("come apart into an opening, four points and an end, and nothing of them is lost")
    func parts() throws {
        let parts = try PledgeWording("IKRAR\n\nKami:\n1. a\nb\n2) c\n\n3.  d\n4. e\n  f\n\n5. g\nDemikian.").parts
        #expect(parts.opening == "IKRAR\nKami:")
        #expect(parts.points == ["a\nb", "c", "d", "e\nf"])
        #expect(parts.closing == "5. g\nDemikian.")
        let bare = try PledgeWording("1. a\n2. b\n3. c\n4. d").parts
        #expect(bare == PledgeParts(opening: "", points: ["a", "b", "c", "d"], closing: ""))
    }

    @Test(
        "want four numbered points in order, each with words",
        arguments: [
            ("", "1"), ("Saya netral.", "1"), ("1. a\n2. b\n3. c", "4"), ("1. a\n3. c\n2. b\n4. d", "3"),
            ("1. a\n2.\n3. c\n4. d", "2"), ("1. a 2. b 3. c 4. d", "2"), ("1 a\n2 b\n3 c\n4 d", "1"),
        ])
    func points(_ text: String, missing: String) {
        #expect {
            _ = try PledgeWording(text)
        } throws: { error in
            let error = error as? RegistryError
            return error?.code == .pledgePointMissing && error?.subject == missing
        }
    }

    @Test("are no book")
    func tooLong() {
        #expect(throws: RegistryError(.pledgeTextTooLong)) {
            _ = try PledgeWording("1. a\n2. b\n3. c\n4. " + String(repeating: "d", count: PledgeWording.most))
        }
    }
}
