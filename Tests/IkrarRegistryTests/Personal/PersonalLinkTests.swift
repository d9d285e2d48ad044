import IkrarRegistry
import TestRegistries
import Testing

@Suite("a personal link")
struct PersonalLinkTests {
    private static let key = BadgeKey(id: "k1", secret: Array(repeating: 7, count: 32))
    private static let ring = BadgeKeyRing(keys: [key])
    private static let link = PersonalLink(number: BadgeNumber(0x12_3456_789A), key: key)

    @Test("has 27 characters, the same every time, and is read as it is written, small and grouped too")
    func reads() throws {
        let text = Self.link.text
        #expect(text == "IKP28T5CY4T5R7QBTPZP8JY169R")
        for written in [
            text, text.lowercased(), "\(text.prefix(11))-\(text.dropFirst(11).prefix(8)) \(text.suffix(8))",
        ] {
            let read = try #require(PersonalLink(text: written))
            #expect(read == Self.link)
            #expect(read.isSigned(by: Self.ring))
        }
    }

    @Test("is signed by no other key, and stays signed when keys are rotated")
    func verifies() {
        let other = BadgeKey(id: "k2", secret: Array(repeating: 8, count: 32))
        #expect(!Self.link.isSigned(by: BadgeKeyRing(keys: [other])))
        #expect(Self.link.isSigned(by: BadgeKeyRing(keys: [Self.key, other])))
    }

    @Test("any character changed opens nothing")
    func noticesChange() {
        let characters = Array(Self.link.text)
        for place in characters.indices {
            var changed = characters
            changed[place] = changed[place] == "0" ? "1" : "0"
            #expect(PersonalLink(text: String(changed))?.isSigned(by: Self.ring) != true, "\(place)")
        }
    }

    @Test("a badge's code is no link, and not with the link's letters before it either")
    func isNoBadge() {
        let code = BadgeCode(number: BadgeNumber(0x12_3456_789A), key: Self.key).text
        #expect(PersonalLink(text: code) == nil)
        let forged = PersonalLink(text: PersonalLink.version + code.dropFirst(3))
        #expect(forged?.isSigned(by: Self.ring) == false)
    }

    @Test("a link's text at a gate is no badge")
    func opensNoGate() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let link = try await wanasari.link(of: Wanasari.budi)
        #expect(try await wanasari.scan(link.text, at: "07:31").outcome == .malformed)
        let forged = try await wanasari.scan("IK1" + link.text.dropFirst(3), at: "07:32")
        #expect(forged.outcome == .badSignature)
    }

    @Test(
        "what is not shaped like one is nil",
        arguments: [
            "", "IKP", "IK1000000000000000000000000", "IKP00000000000000000000000U", "ÄKP000000000000000000000000",
        ])
    func refuses(_ text: String) {
        #expect(PersonalLink(text: text) == nil)
        #expect(PersonalLink(text: String(repeating: " ", count: 100) + Self.link.text) == nil)
    }
}
