internal import Glibc

extension OutsideProgram {
    /// Where a command lies, after `PATH`.
    ///
    /// - Throws: `programMissing`.
    static func path(of name: String) throws(PaperReadingError) -> String {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        for folder in folders.split(separator: ":") {
            let path = "\(folder)/\(name)"
            if access(path, X_OK) == 0 { return path }
        }
        throw PaperReadingError(.programMissing).with { $0.program = name }
    }

    /// A stream from a command to us; neither end is seen by what other threads start meanwhile.
    static func stream(for name: String) throws(PaperReadingError) -> (ours: Int32, its: Int32) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw notStarted(name, errno) }
        return (ends[0], ends[1])
    }

    static func notStarted(_ name: String, _ systemError: Int32) -> PaperReadingError {
        PaperReadingError(.programNotStarted).with {
            $0.program = name
            $0.systemError = systemError
        }
    }

    /// Starts `path` with nothing to read; its environment is ours, but it speaks English.
    static func start(
        _ path: String, _ arguments: [String], output: Int32, errors: Int32
    ) -> (process: pid_t?, systemError: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var process: pid_t = 0
        let status = withCStrings(arguments) { arguments in
            withCStrings(environment()) { environment in
                posix_spawn(&process, path, &actions, nil, arguments, environment)
            }
        }
        return status == 0 ? (process, 0) : (nil, status)
    }

    private static func environment() -> [String] {
        let kept = ["PATH", "HOME", "XDG_CACHE_HOME", "FONTCONFIG_PATH", "FONTCONFIG_FILE"]
        return kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } } + ["LC_ALL=C"]
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
