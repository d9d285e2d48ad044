import NIOCore
import Testing

@testable import IkrarWeb

/// Requests that a lane lets go on although it could answer them.
@Suite struct OrdinaryTurnsTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    @Test func `a connection's first request goes on`() {
        #expect(OrdinaryTurns().isDue(at: Self.start))
    }

    @Test func `then none does for twenty seconds, and the next one does`() {
        var turns = OrdinaryTurns()
        turns.note(at: Self.start)
        #expect(!turns.isDue(at: Self.start))
        #expect(!turns.isDue(at: Self.start + .milliseconds(19_999)))
        #expect(turns.isDue(at: Self.start + .seconds(20)))
        #expect(turns.isDue(at: Self.start + .hours(1)))
    }

    @Test func `one that went on for another reason begins the twenty seconds anew`() {
        var turns = OrdinaryTurns()
        turns.note(at: Self.start)
        turns.note(at: Self.start + .seconds(15))
        #expect(!turns.isDue(at: Self.start + .seconds(34)))
        #expect(turns.isDue(at: Self.start + .seconds(35)))
    }

    @Test func `a connection that is at work goes on far more often than one that rests is ended`() {
        #expect(OrdinaryTurns.span * 2 < TimeAmount(Transporting.rest))
    }
}
