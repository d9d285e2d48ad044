import Foundation

/// The built program, run as a user runs it.
struct Program {
    /// Beside the test bundle, in the build folder.
    static let path: String = {
        let bundle = ProcessInfo.processInfo.arguments[0]
        let folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
        return folder.appendingPathComponent("ikrar").path
    }()
}
