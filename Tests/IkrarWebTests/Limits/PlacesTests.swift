import Testing

@testable import IkrarWeb

/// How many may be at something at once.
@Suite struct PlacesTests {
    @Test func `one account takes so many, all together so many, and who is turned away takes none`() throws {
        let places = Places(3, ofOne: 2)
        var held = [try places.take(for: "ratna"), try places.take(for: "ratna")]
        #expect(throws: WebError(.tooBusy)) { try places.take(for: "ratna") }
        held.append(try places.take(for: "hasan"))
        #expect(throws: WebError(.tooBusy)) { try places.take(for: "dewi") }
        held.removeFirst()
        held.append(try places.take(for: "dewi"))
        #expect(throws: WebError(.tooBusy)) { try places.take(for: "ratna") }
        held.removeAll()
        for _ in 0..<2 { held.append(try places.take(for: "ratna")) }
        #expect(held.count == 2)
    }
}
