import Foundation

/// The built program, run as a user runs it: a process in a folder, with a standard input and an environment.
struct Program {
    /// Beside the test bundle, in the build folder.
    static let path: String = {
        let bundle = ProcessInfo.processInfo.arguments[0]
        let folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
        return folder.appendingPathComponent("ikrar").path
    }()

    /// What the tests' process has of these is passed on; the rest of its environment is not.
    private static let inherited = ["PATH", "HOME", "LD_LIBRARY_PATH"]

    var folder: Folder
    var environment: [String: String] = [:]

    /// Runs to the end.
    func run(_ arguments: [String], input: Input = .nothing, executable: String = path) throws -> Run {
        try start(arguments, input: input, executable: executable).finish()
    }

    /// Starts and does not wait.
    func start(_ arguments: [String], input: Input = .nothing, executable: String = path) throws -> RunningProcess {
        var variables = ["USER": "penguji", "TERM": "dumb"]
        for name in Self.inherited { variables[name] = ProcessInfo.processInfo.environment[name] }
        variables.merge(environment) { $1 }
        return try RunningProcess(
            executable: executable,
            arguments: arguments,
            environment: variables,
            folder: folder,
            input: input.path(in: folder),
        )
    }

    enum Input {
        case nothing
        case text(String)
        case bytes([UInt8])
        case file(String)

        fileprivate func path(in folder: Folder) throws -> String {
            switch self {
            case .nothing: "/dev/null"
            case .text(let text): try folder.write(Array(text.utf8), ".stdin-\(UUID().uuidString)")
            case .bytes(let bytes): try folder.write(bytes, ".stdin-\(UUID().uuidString)")
            case .file(let path): path
            }
        }
    }
}
