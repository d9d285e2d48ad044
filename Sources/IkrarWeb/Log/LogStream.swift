import Glibc
import Synchronization

/// Where lines go: each whole, in one call of the system, and none within another.
final class LogStream: Sendable {
    static let standardError = LogStream(descriptor: STDERR_FILENO)

    private let descriptor: Int32
    private let turn = Mutex(())

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// A log that nobody can take is no reason to stop serving: what cannot be written is lost.
    func write(_ line: [UInt8]) {
        turn.withLock { _ in
            var rest = line[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }
    }
}
