import IkrarRegistry
import TestRegistries
import Testing

@Suite("The journal")
struct JournalTests {
    private static func filled(_ entries: Int, at: (Int) -> Instant) async throws -> Wanasari {
        let wanasari = try await Wanasari()
        for number in 0..<entries {
            let entry = JournalEntry(
                at: at(number),
                by: number % 3 == 0 ? "a" : "b",
                action: .duty,
                subject: number % 2 == 0 ? "x" : "y",
                detail: "\(number / 2)",
                before: "obliged",
                after: "excused",
                why: "SE 12",
            )
            try await wanasari.store.write { try $0.note(entry) }
        }
        return wanasari
    }

    @Test("tells what was there before, what after, and why")
    func whole() async throws {
        let registry = try await Self.filled(1) { _ in Wanasari.time("08:00") }.registry
        let entry = try await registry.journal(limit: 1).entries.first
        #expect(entry?.before == "obliged")
        #expect(entry?.after == "excused")
        #expect(entry?.why == "SE 12")
        #expect(entry?.at == Wanasari.time("08:00"))
    }

    @Test(
        "has of an event and a person what mentions them as a whole word, and of any other word its own subject alone")
    func mentions() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let budi = try await wanasari.registry.person(Wanasari.budi).person.id.rawValue
        let event = Wanasari.event.rawValue
        for (detail, after) in [
            ("\(event) 3", ""), ("\(event)-2", ""), ("x \(event)", ""), ("", budi), ("", "\(budi)0"),
            ("sakit", "sakit"),
        ] {
            let entry = JournalEntry(
                at: Wanasari.time("08:00"), by: "uji", action: .duty, subject: "z", detail: detail, after: after)
            try await wanasari.store.write { try $0.note(entry) }
        }
        func found(_ subject: String) async throws -> Int {
            try await wanasari.registry.journal(subject: subject).entries.count { $0.action == .duty }
        }
        #expect(try await found(event) == 2)
        #expect(try await found(budi) == 1)
        #expect(try await found("sakit") == 0)
        #expect(try await found("z") == 6)
    }

    @Test("is turned newest first, every entry once, many of one moment and alike among them", arguments: [1, 2, 3, 7])
    func pages(_ limit: Int) async throws {
        // Four moments with five entries each; two of each moment are the same in everything.
        let registry = try await Self.filled(20) { Wanasari.time("08:0\($0 / 5)") }.registry
        let whole = try await registry.journal().entries
        #expect(whole.count == 21)
        #expect(whole.map(\.at) == whole.map(\.at).sorted(by: >))
        var read: [JournalEntry] = []
        var cursor: JournalCursor?
        repeat {
            let page = try await registry.journal(before: cursor, limit: limit)
            #expect(page.entries.count <= limit)
            read += page.entries
            cursor = page.next.flatMap { JournalCursor($0.text) }
            #expect(cursor == page.next)
        } while cursor != nil && read.count < 50
        #expect(read == whole)
    }

    @Test("goes on where it was, whatever is noted meanwhile")
    func stable() async throws {
        let wanasari = try await Self.filled(6) { Wanasari.time("08:0\($0)") }
        let first = try await wanasari.registry.journal(limit: 3)
        try await wanasari.store.write {
            try $0.note(JournalEntry(at: Wanasari.time("09:00"), by: "a", action: .alias, subject: "x"))
        }
        let second = try await wanasari.registry.journal(before: first.next, limit: 3)
        #expect((first.entries + second.entries).map(\.at) == (0..<6).reversed().map { Wanasari.time("08:0\($0)") })
    }

    @Test("is limited to what was done to one thing, or by one user")
    func filtered() async throws {
        let registry = try await Self.filled(12) { Wanasari.time("08:0\($0 / 2)") }.registry
        #expect(try await registry.journal(subject: "x").entries.map(\.subject) == Array(repeating: "x", count: 6))
        #expect(try await registry.journal(by: "a").entries.count == 4)
        let both = try await registry.journal(limit: 1, subject: "x", by: "a")
        #expect(both.entries.count == 1)
        #expect(try await registry.journal(before: both.next, limit: 9, subject: "x", by: "a").entries.count == 1)
        #expect(try await registry.journal(subject: "z").entries.isEmpty)
    }

    @Test("knows no cursor that is not its own", arguments: ["", ".", "1", "1.", "a.1", "1.-1", "1.1.1", "1.9999999"])
    func foreignCursor(_ text: String) {
        #expect(JournalCursor(text) == nil)
    }
}
