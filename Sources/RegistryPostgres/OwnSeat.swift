internal import Synchronization

/// A seat that is used on the threads of its users, one after another.
final class OwnSeat: @unchecked Sendable {  // around a C handle: the lock lets one thread at a time to the seat
    private let seat: PostgresSeat
    private let lock = Mutex(())

    init(_ seat: PostgresSeat) { self.seat = seat }

    func use<Value>(_ body: (PostgresSeat) throws -> Value) rethrows -> Value {
        try lock.withLock { _ in try body(seat) }
    }
}
