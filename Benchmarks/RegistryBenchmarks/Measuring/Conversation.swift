import Glibc

/// A process that is spoken with, line by line, while something is measured: it says nothing unasked.
struct Conversation {
    private let pid: pid_t
    private let input: Int32
    private let output: Int32

    /// What it says on standard error is not heard.
    init(_ command: [String]) throws {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        guard pipe(&input) == 0, pipe(&output) == 0 else { throw Broken(command: command) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
        for end in input + output { posix_spawn_file_actions_addclose(&actions, end) }
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        pid = try Child.spawn(command, &actions)
        close(input[0])
        close(output[1])
        self.input = input[1]
        self.output = output[0]
    }

    func say(_ line: String) throws {
        let bytes = Array(line.utf8) + [0x0A]
        guard write(input, bytes, bytes.count) == bytes.count else { throw Broken(command: [line]) }
    }

    /// What it says next, without the break.
    func line() throws -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while bytes.last != 0x0A {
            let count = read(output, &chunk, chunk.count)
            guard count > 0 else { throw Broken(command: []) }
            bytes += chunk.prefix(count)
        }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    /// Closes its input, and waits for its end.
    /// - Returns: The last that it said, if anything.
    @discardableResult
    func end() throws -> String {
        close(input)
        let last = try? line()
        close(output)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw Broken(command: [last ?? ""]) }
        return last ?? ""
    }

    /// It ended, or did not answer.
    struct Broken: Error {
        var command: [String]
    }
}
