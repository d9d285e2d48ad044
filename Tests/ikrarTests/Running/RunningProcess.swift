import Foundation
import Glibc

/// A process whose standard streams are files that hide in its folder, so that whatever it has written is there however
/// it ends.
struct RunningProcess {
    struct CannotStart: Error {
        var executable: String
        var reason: String
    }

    let identifier: pid_t
    let output: String
    let errors: String

    init(executable: String, arguments: [String], environment: [String: String], folder: Folder, input: String) throws {
        let name = UUID().uuidString
        output = folder.path(".stdout-\(name)")
        errors = folder.path(".stderr-\(name)")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, writing, 0o644)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, writing, 0o644)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var identifier: pid_t = 0
        // env(1) steps into the folder and becomes the program: the process keeps its id.
        let status = Self.withCStrings(["env", "-C", folder.path, executable] + arguments) { arguments in
            Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawnp(&identifier, "env", &actions, &attributes, arguments, environment)
            }
        }
        guard status == 0 else { throw CannotStart(executable: executable, reason: String(cString: strerror(status))) }
        self.identifier = identifier
    }

    /// Waits for the end.
    func finish() throws -> Run {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return Run(
            status: signal == 0 ? (status >> 8) & 0xFF : -signal,
            outputBytes: try Data(contentsOf: URL(fileURLWithPath: output)),
            errorBytes: try Data(contentsOf: URL(fileURLWithPath: errors)),
        )
    }

    /// As a power cut would: no handler runs, nothing is flushed.
    func kill() throws -> Run {
        Glibc.kill(identifier, SIGKILL)
        return try finish()
    }

    /// Whether it has written at least so many bytes of results.
    func hasWritten(bytes: Int) -> Bool {
        var status = stat()
        return stat(output, &status) == 0 && status.st_size >= bytes
    }

    /// Whether it has ended of itself; ``finish()`` still has to be called.
    var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(identifier), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo == SIGCHLD
    }

    private static func withCStrings<Value>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
    ) -> Value {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
