import Foundation
import Testing

@Suite("ikrar --version")
struct VersionTests {
    @Test("the program is there and tells its version")
    func tellsVersion() throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = ["--version"]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(text.split(separator: ".").count == 3)
    }
}
