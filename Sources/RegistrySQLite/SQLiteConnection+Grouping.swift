internal import GRDBSQLite

extension SQLiteConnection {
    /// One transaction takes no more writes than these, and none after this time: who came first is not to wait for
    /// long.
    private static let most = 128
    private static let patience = Duration.milliseconds(50)

    /// A write and those that may join it, in one transaction, answered when it is durable.
    ///
    /// A body that throws before it has changed anything takes nothing with it. One that throws later undoes what the
    /// others did, too: then all of them run again, each in a transaction of its own. A savepoint for every write would
    /// spare them that, and costs a scan more than its commit does.
    ///
    /// What undoes the transaction undoes all of them, and each is told so, also one that threw: it may have seen what
    /// never came to be.
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
        var writes: [WaitingWrite] = []
        var ran: [WriteThatRan] = []
        do {
            while let write = taken {
                hasWritten = false
                writes.append(write)
                ran.append(write.run(self))
                taken = nil
                if let undone { throw undone }
                if ran[ran.count - 1].failure != nil, hasWritten { throw HalfDone() }
                if ran.count < Self.most, ContinuousClock.now - started < Self.patience { taken = next() }
            }
            try commit()
        } catch is HalfDone {
            rollBack()
            if writes.count > 1 {
                for write in writes { commit(write) { nil } }
            } else {
                ran[0].answer(nil)
            }
            return
        } catch {
            rollBack()
            for write in ran { write.answer(error) }
            return
        }
        for write in ran { write.answer(nil) }
    }

    /// A body has changed something and then thrown.
    private struct HalfDone: Error {}
}
