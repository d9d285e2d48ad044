import Foundation
import Logging
import PlainJSON
import Testing

@testable import IkrarWeb

@Suite struct JSONLogHandlerTests {
    /// What `body` logs, line by line.
    private func lines(
        level: Logger.Level = .trace,
        _ body: @Sendable (Logger) async -> Void
    ) async throws -> [[String: Any]] {
        let path = NSTemporaryDirectory() + "ikrar-log-\(UUID().uuidString)"
        let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
        defer {
            close(descriptor)
            unlink(path)
        }
        let stream = LogStream(descriptor: descriptor)
        await body(Logger(label: "ikrar.test") { JSONLogHandler(label: $0, level: level, stream: stream) })
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.isEmpty || text.hasSuffix("\n"))
        return try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `a line is an object with time, level, message and metadata`() async throws {
        let lines = try await lines { logger in
            var logger = logger
            logger[metadataKey: "request"] = "7f"
            logger.warning("gate is late", metadata: ["gate": "3", "waits": ["a", ["b": "\(12)"]]])
        }
        let line = try #require(lines.first)
        #expect(line["level"] as? String == "warning")
        #expect(line["message"] as? String == "gate is late")
        #expect(line["logger"] as? String == "ikrar.test")
        let time = try #require(line["time"] as? String)
        #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
        let metadata = try #require(line["metadata"] as? [String: Any])
        #expect(metadata["request"] as? String == "7f" && metadata["gate"] as? String == "3")
        #expect((metadata["waits"] as? [Any])?.count == 2)
    }

    @Test func `what a client sends can neither end a line nor command a terminal`() async throws {
        let nasty = "a\n\"b\"\\\r\t\u{0}\u{1B}[31m\u{7F}\u{85}\u{2028}\u{202E}é✓𝄞"
        let lines = try await lines { $0.info("\(nasty)", metadata: ["\(nasty)": .string(nasty)]) }
        #expect(lines.count == 1)
        #expect(lines[0]["message"] as? String == nasty)
        #expect((lines[0]["metadata"] as? [String: String]) == [nasty: nasty])
        var line = JSONWriter(escaping: .forTerminals)
        line.value(nasty)
        #expect(line.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
        #expect(!String(decoding: line.bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }

    @Test func `a level that is not wanted is not written`() async throws {
        let lines = try await lines(level: .error) { $0.info("quiet") }
        #expect(lines.isEmpty)
    }

    @Test func `lines of many at once stay whole`() async throws {
        let long = String(repeating: "x", count: 9000)
        let lines = try await lines { logger in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<200 { group.addTask { logger.info("\(number) \(long)") } }
            }
        }
        #expect(Set(lines.compactMap { $0["message"] as? String }) == Set((0..<200).map { "\($0) \(long)" }))
    }

    @Test(arguments: [
        (0, 0, "1970-01-01T00:00:00.000Z"), (951_782_399, 7, "2000-02-28T23:59:59.007Z"),
        (951_782_400, 70, "2000-02-29T00:00:00.070Z"), (1_793_923_199, 999, "2026-11-05T23:59:59.999Z"),
    ])
    func `a moment is said in UTC with milliseconds`(_ seconds: Int, _ milliseconds: Int, _ text: String) {
        #expect(LogInstant.text(seconds: seconds, milliseconds: milliseconds) == text)
    }
}
