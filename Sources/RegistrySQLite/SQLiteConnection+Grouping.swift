extension SQLiteConnection {
    /// One transaction takes no more writes than these, and none after this time: who came first is not to wait for
    /// long.
    private static let most = 128
    private static let patience = Duration.milliseconds(50)

    /// A write and those that may join it, in one transaction, answered when it is durable.
    ///
    /// A body that throws takes nothing but its own part with it. What undoes the transaction undoes all of them, and
    /// each is told so, also one that threw: it may have seen what never came to be.
    func commit(_ first: WaitingWrite, with next: () -> WaitingWrite?) {
        do {
            try begin(.writing)
        } catch {
            first.refuse(error)
            // They have waited for the same lock.
            while let other = next() { other.refuse(error) }
            return
        }
        let started = ContinuousClock.now
        var taken: WaitingWrite? = first
        var ran: [WriteThatRan] = []
        do {
            while let write = taken {
                if !ran.isEmpty { try beginPart() }
                ran.append(write.run(self))
                taken = nil
                if let undone { throw undone }
                let failure = ran[ran.count - 1].failure
                if ran.count > 1 {
                    try endPart(keeping: failure == nil)
                } else if let failure {
                    // Alone so far, it has the transaction for its part.
                    throw failure
                }
                if ran.count < Self.most, ContinuousClock.now - started < Self.patience { taken = next() }
            }
            try commit()
        } catch {
            rollBack()
            taken?.refuse(error)
            for write in ran { write.answer(error) }
            return
        }
        for write in ran { write.answer(nil) }
    }
}
