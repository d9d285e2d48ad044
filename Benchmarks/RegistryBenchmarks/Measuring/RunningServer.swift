import Glibc

/// `ikrar serve` on a free port of the loopback, until it is told to end.
struct RunningServer {
    let pid: pid_t
    let port: Int

    var address: String { "http://127.0.0.1:\(port)" }

    /// - Throws: ``Silent`` when it has not said within a minute where it listens.
    init(_ bench: Bench, _ registry: String) throws {
        let folder = try bench.folder("serve")
        let said = "\(folder)/stdout.txt"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, said, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(
            &actions, STDERR_FILENO, "\(folder)/stderr.txt", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        pid = try Child.spawn([bench.program, "serve", "--port", "0", "--registry", registry], &actions)
        for _ in 0..<600 {
            if let port = Self.port(in: TextFile(path: said).tail) {
                self.port = port
                return
            }
            usleep(100_000)
        }
        kill(pid, SIGKILL)
        throw Silent(said: TextFile(path: "\(folder)/stderr.txt").tail)
    }

    /// `… http://127.0.0.1:41234 …`
    private static func port(in text: String) -> Int? {
        text.split(separator: "127.0.0.1:").dropFirst().first.flatMap { Int($0.prefix(while: \.isNumber)) }
    }

    /// Most resident memory at any time, in MB.
    var peakMegabytes: Double {
        let line = TextFile(path: "/proc/\(pid)/status").lines(100).first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split { !$0.isNumber }.first.flatMap { Double($0) }
        return (kilobytes ?? .nan) / 1024
    }

    /// Tells it to end and waits until it has.
    func end() {
        kill(pid, SIGTERM)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    }

    struct Silent: Error {
        var said: String
    }
}
