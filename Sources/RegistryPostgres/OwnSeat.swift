internal import IkrarRegistry
internal import Synchronization

/// A seat that is used on the threads of its users, one after another.
final class OwnSeat: @unchecked Sendable {  // around a C handle: the lock lets one thread at a time to the seat
    private let seat: PostgresSeat
    private let isClosed = Mutex(false)

    init(_ seat: PostgresSeat) { self.seat = seat }

    func use<Value>(_ body: (PostgresSeat) throws -> Value) throws -> Value {
        try isClosed.withLock { isClosed in
            guard !isClosed else {
                throw RegistryError(.registryUnreachable, subject: seat.address.redacted, detail: "closed")
            }
            return try body(seat)
        }
    }

    func close() {
        isClosed.withLock { isClosed in
            isClosed = true
            seat.leave()
        }
    }
}
