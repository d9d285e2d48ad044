import Glibc

/// A process that was run and timed from outside, as a user would see it.
struct Child {
    var seconds: Double
    /// Most resident memory at any time (`ru_maxrss`).
    var peakMegabytes: Double
    var output: String

    struct Failed: Error, CustomStringConvertible {
        var command: [String]
        var status: Int32
        var said: String

        var description: String { "\(command.joined(separator: " ")): status \(status)\n\(said)" }
    }

    /// Runs a command to its end. The caller has to be small: a child's peak begins with that of whoever started it.
    /// - Parameter input: a file for standard input.
    /// - Throws: ``Failed`` when it cannot be started or ends with anything but 0.
    static func run(_ command: [String], input: String = "/dev/null", scratch: String) throws -> Child {
        let output = "\(scratch)/stdout.txt"
        let errors = "\(scratch)/stderr.txt"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        let start = Stopwatch()
        let pid = try spawn(command, &actions)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(pid, &status, 0, &usage) < 0, errno == EINTR {}
        let seconds = start.seconds
        guard status == 0 else {
            throw Failed(command: command, status: status, said: TextFile(path: errors).tail)
        }
        return Child(
            seconds: seconds,
            peakMegabytes: Double(usage.ru_maxrss) / 1024,
            output: TextFile(path: output).tail,
        )
    }

    /// Starts a command with a small environment of known content.
    static func spawn(_ command: [String], _ actions: inout posix_spawn_file_actions_t) throws -> pid_t {
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var surroundings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { (words + surroundings).forEach { free($0) } }
        var pid: pid_t = 0
        let outcome = posix_spawn(&pid, command[0], &actions, nil, &words, &surroundings)
        guard outcome == 0 else {
            throw Failed(command: command, status: outcome, said: String(cString: strerror(outcome)))
        }
        return pid
    }

    private static var environment: [String] {
        let passed = ["LD_LIBRARY_PATH", "TMPDIR", "HOME"].compactMap { (name: String) -> String? in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        return passed + ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "USER=bench"]
    }
}
