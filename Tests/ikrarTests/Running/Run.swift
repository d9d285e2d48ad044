import Foundation
import Testing

/// How a process ended and what it said.
struct Run {
    /// The exit status; the negative number of the signal when one ended it.
    var status: Int32
    var outputBytes: Data
    var errorBytes: Data

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var errors: String { String(decoding: errorBytes, as: UTF8.self) }

    /// Lines of the results.
    var lines: [Substring] { output.split(separator: "\n") }

    /// The results as NDJSON.
    func objects() throws -> [JSON] {
        try lines.map { try JSON(parsing: $0) }
    }

    /// The results as one JSON value on one line.
    func json() throws -> JSON {
        try #require(lines.count == 1, "one line expected: \(output.prefix(400))")
        return try JSON(parsing: lines[0])
    }

    /// That it went well; its diagnostics are shown when it did not.
    @discardableResult
    func ok(_ location: SourceLocation = #_sourceLocation) -> Run {
        #expect(status == 0, "\(errors)", sourceLocation: location)
        return self
    }

    /// That it was refused with this status, said nothing on standard output, and named all of these.
    @discardableResult
    func refused(_ status: Int32, naming words: String..., location: SourceLocation = #_sourceLocation) -> Run {
        #expect(self.status == status, "\(errors)", sourceLocation: location)
        #expect(output.isEmpty, "a refusal is no result", sourceLocation: location)
        for word in words {
            #expect(errors.contains(word), "“\(word)” in: \(errors)", sourceLocation: location)
        }
        return self
    }
}
