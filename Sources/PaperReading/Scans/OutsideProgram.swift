internal import Glibc

/// A command that renders pages, whose standard output we read: started without a shell, under limits of memory and
/// processor time, and ended when it says nothing for too long or is no longer wanted.
final class OutsideProgram {
    let name: String
    private let process: pid_t
    private let output: Int32
    private let errors: Int32
    private let patience: Int
    private var complaints: [UInt8] = []
    private var mayComplain = true
    private var status: Int32?

    /// - Throws: `programMissing`, `programNotStarted`.
    init(_ name: String, _ arguments: [String], limits: ScanLimits) throws(PaperReadingError) {
        let program = try Self.path(of: name)
        let limiter = try Self.path(of: "prlimit")
        let output = try Self.stream(for: name)
        let errors: (ours: Int32, its: Int32)
        do throws(PaperReadingError) {
            errors = try Self.stream(for: name)
        } catch {
            close(output.ours)
            close(output.its)
            throw error
        }
        // A page takes seconds at most; what runs for minutes has met a file made to keep it running.
        let limited = ["prlimit", "--as=\(limits.memory)", "--cpu=\(60 + limits.patience * 10)", "--core=0", program]
        let started = Self.start(limiter, limited + arguments, output: output.its, errors: errors.its)
        close(output.its)
        close(errors.its)
        guard let process = started.process else {
            close(output.ours)
            close(errors.ours)
            throw Self.notStarted(name, started.systemError)
        }
        self.name = name
        self.process = process
        self.output = output.ours
        self.errors = errors.ours
        patience = limits.patience
    }

    deinit {
        // Once it has been waited for, its number may be another's.
        if status == nil { kill(process, SIGKILL) }
        wait()
        close(output)
        close(errors)
    }

    /// The next bytes of its output, as many as are there; 0 when it has ended its output.
    ///
    /// - Throws: `programTooSlow`, `unreadable`.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(PaperReadingError) -> Int {
        while true {
            var polled = [
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&polled, mayComplain ? 2 : 1, Int32(patience * 1000))
            if ready == 0 {
                throw PaperReadingError(.programTooSlow).with {
                    $0.program = name
                    $0.limit = patience
                }
            }
            if ready < 0 {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            if polled[1].revents != 0 { listen() }
            guard polled[0].revents != 0 else { continue }
            let count = Glibc.read(output, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw failure(errno) }
        }
    }

    /// All of its output, or the first `limit` bytes.
    func readAll(limit: Int) throws(PaperReadingError) -> [UInt8] {
        var all = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let start = filled
            let count = try all.withUnsafeMutableBufferPointer { buffer throws(PaperReadingError) in
                try read(into: UnsafeMutableBufferPointer(rebasing: buffer[start...]))
            }
            if count == 0 { break }
            filled += count
        }
        return Array(all[..<filled])
    }

    /// Its exit status once its output has ended, -1 when a signal ended it, and the first line of its complaints.
    func outcome() -> (status: Int32, complaint: String?) {
        while mayComplain {
            var polled = pollfd(fd: errors, events: Int16(POLLIN), revents: 0)
            guard poll(&polled, 1, Int32(patience * 1000)) > 0 else {
                kill(process, SIGKILL)
                break
            }
            listen()
        }
        wait()
        let lines = complaints.split(separator: UInt8(ascii: "\n"))
        let status = status ?? -1
        return (status & 0x7F == 0 ? status >> 8 & 0xFF : -1, lines.first.map { String(decoding: $0, as: UTF8.self) })
    }

    private func wait() {
        if self.status != nil { return }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        self.status = status
    }

    /// Takes complaints off its hands, so that it never waits for us to read them, and keeps the first ones.
    private func listen() {
        var part = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(errors, &part, part.count)
        if count > 0 {
            complaints += part.prefix(min(count, part.count - complaints.count))
        } else if count == 0 || errno != EINTR {
            mayComplain = false
        }
    }

    private func failure(_ systemError: Int32) -> PaperReadingError {
        PaperReadingError(.unreadable).with {
            $0.program = name
            $0.systemError = systemError
        }
    }
}
