internal import Synchronization

/// That reading and writing each began, which they do once: a driver whose server was lost runs a body again, and the other
/// side of a copy cannot go back with it.
final class CopyTurns: Sendable {
    /// The copy has to begin anew, on both sides.
    struct Restarted: Error {}

    private let taken = Mutex<(reading: Bool, writing: Bool)>((false, false))

    func takeReading() throws {
        try taken.withLock { taken in
            guard !taken.reading else { throw Restarted() }
            taken.reading = true
        }
    }

    func takeWriting() throws {
        try taken.withLock { taken in
            guard !taken.writing else { throw Restarted() }
            taken.writing = true
        }
    }
}
