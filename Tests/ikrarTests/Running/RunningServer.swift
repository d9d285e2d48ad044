import Foundation
import Glibc

/// `ikrar serve`, on a port of its own, until it is told to end.
final class RunningServer {
    struct DidNotStart: Error {
        var errors: String
    }

    let port: Int
    private let process: RunningProcess
    private var isRunning = true

    init(_ program: Program, _ arguments: String...) throws {
        process = try program.start(["serve", "--port", "0"] + arguments)
        for _ in 0..<3000 {
            let said = (try? String(contentsOfFile: process.output, encoding: .utf8)) ?? ""
            if let found = said.firstMatch(of: /:\/\/[^\s\/]*:(\d+)/), let port = Int(found.1) {
                self.port = port
                return
            }
            if process.hasEnded { break }
            usleep(20_000)
        }
        throw DidNotStart(errors: try process.kill().errors)
    }

    /// As Ctrl-C does.
    @discardableResult
    func end() throws -> Run {
        isRunning = false
        kill(process.identifier, SIGTERM)
        return try process.finish()
    }

    deinit { if isRunning { _ = try? end() } }
}
