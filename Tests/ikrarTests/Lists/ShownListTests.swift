import Foundation
import Testing

/// Lists as people read them in a terminal.
@Suite struct ShownListTests {
    @Test func `the columns of asn list stand under one another`() throws {
        let office = try Office()
        let people = try office.ikrar("asn", "list", "--json").ok().objects()
        let lines = try office.ikrar("asn", "list").ok().output.split(separator: "\n")
        try #require(people.count == lines.count && lines.count > 100)
        var fitting = 0
        for (person, line) in zip(people, lines) {
            // Longer names push the rest of their line.
            guard line.dropFirst(20).prefix(36).hasSuffix("  ") else { continue }
            fitting += 1
            #expect(line.dropFirst(58).prefix(5).split(separator: " ").joined() == person["grade"]?.text)
        }
        #expect(fitting > lines.count / 2)
    }

    @Test func `the list of users names roles as the pages do`() throws {
        let office = try Office()
        _ = try office.ikrar("user", "add", "ratna", "--name", "Ratna", "--role", "admin").ok()
        let list = try office.ikrar("user", "list").ok().output
        #expect(list.contains("Kesbangpol (admin)"))
        #expect(try office.ikrar("user", "list", "--json").ok().output.contains(#""role":"admin""#))
    }
}
