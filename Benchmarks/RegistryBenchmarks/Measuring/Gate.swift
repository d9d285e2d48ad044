import Glibc

/// Drives `ikrar checkin` as a scanner would: writes a line, waits for its answer, writes the next.
struct Gate {
    /// Answers a second, the first left out: before it the program starts.
    var perSecond: Double
    var medianMicroseconds: Double
    var p99Microseconds: Double

    init(_ command: [String], lines: [String]) throws {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        guard pipe(&input) == 0, pipe(&output) == 0 else { throw GateClosed(line: 0) }
        defer { close(output[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
        for end in input + output { posix_spawn_file_actions_addclose(&actions, end) }
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let pid = try Child.spawn(command, &actions)
        close(input[0])
        close(output[1])
        var waits: [Double] = []
        waits.reserveCapacity(lines.count)
        var total = Stopwatch()
        for (number, line) in lines.enumerated() {
            if number == 1 { total = Stopwatch() }
            let wait = Stopwatch()
            try Self.ask(line, input[1], output[0], number: number)
            waits.append(wait.seconds)
        }
        let seconds = total.seconds
        close(input[1])
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw GateClosed(line: lines.count) }
        let answered = Array(waits.dropFirst())
        perSecond = Double(answered.count) / seconds
        medianMicroseconds = answered.median * 1e6
        p99Microseconds = answered.quantile(0.99) * 1e6
    }

    private static func ask(_ line: String, _ input: Int32, _ output: Int32, number: Int) throws {
        let bytes = Array(line.utf8) + [0x0A]
        guard write(input, bytes, bytes.count) == bytes.count else { throw GateClosed(line: number) }
        var answer = [UInt8](repeating: 0, count: 4096)
        var last: UInt8 = 0
        while last != 0x0A {
            let count = read(output, &answer, answer.count)
            guard count > 0 else { throw GateClosed(line: number) }
            last = answer[count - 1]
        }
    }

    /// The program ended, or did not answer.
    struct GateClosed: Error {
        var line: Int
    }
}
