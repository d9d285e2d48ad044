extension Registry {
    /// Answers a device's scans, in their order and by their ids. Every way in ends at the same desk.
    ///
    /// - Sending any part again, in any order, leaves the same state and gives the same answers.
    /// - A row that cannot be read is answered `malformed` and kept; one without an id is answered so and not kept, because
    ///   nobody could tell it from the next.
    /// - When the machinery fails, every scan is answered `busy`, and none of them was written.
    /// - Parameter failed: Is told why everything is `busy`.
    /// - Throws: ``RegistryError`` `batchTooLarge`, `noSuchEvent`, `noSuchSession`; `CancellationError` when the caller is
    ///   gone before it was its turn.
    public func check(
        _ batch: ScanBatch,
        by pass: DevicePass,
        failed: @Sendable (any Error) -> Void = { _ in }
    ) async throws -> [ScanAnswer] {
        guard batch.scans.count <= ScanBatch.limit else {
            throw RegistryError(.batchTooLarge, subject: "\(batch.scans.count)", detail: "\(ScanBatch.limit)")
        }
        let received = now
        let clock = batch.clock(received: received)
        let attempts = attempts(of: batch, clock, received)
        let desk = desk(at: pass.stand(for: batch.event))
        let contact = batch.contact(clock, received: received)
        let answers: [ScanAnswer]
        if devices.take(contact, of: pass.device) {
            async let noted: Void = note(contact, of: pass.device)
            answers = try await self.answers(to: attempts, at: desk, received, failed)
            // That it could not be written holds up no scan.
            try? await noted
        } else {
            answers = try await self.answers(to: attempts, at: desk, received, failed)
        }
        return batch.answers(from: answers, received)
    }

    /// As ``check(_:by:failed:)``, for a caller that does not wait, and for what is usual: a few scans, and nothing new about
    /// the device.
    /// - Parameter done: Called once, on any thread; it returns at once. After a failure nothing was written, and the same may
    ///   be asked the other way.
    /// - Returns: Whether it was taken; otherwise nothing happened, and nothing will.
    public func check(
        _ batch: ScanBatch, by pass: DevicePass, done: @escaping @Sendable (Result<[ScanAnswer], any Error>) -> Void
    ) -> Bool {
        guard (1...Self.few).contains(batch.scans.count) else { return false }
        let received = now
        let clock = batch.clock(received: received)
        guard !devices.wants(batch.contact(clock, received: received), of: pass.device) else { return false }
        let attempts = attempts(of: batch, clock, received)
        guard !attempts.isEmpty else { return false }
        desk(at: pass.stand(for: batch.event)).check(attempts, received: received) { result in
            done(result.map { batch.answers(from: $0, received) })
        }
        return true
    }

    /// Scans that are read and judged while others of the same thread wait.
    private static let few = 8

    private func attempts(of batch: ScanBatch, _ clock: ScanAttempt.Clock, _ received: Instant) -> [ScanAttempt] {
        let isOverdue = batch.isOverdue(received: received)
        return batch.scans.filter { !$0.id.isEmpty }
            .map { $0.attempt(in: batch, clock: clock, ring: ring, isOverdue: isOverdue) }
    }

    private func answers(
        to attempts: [ScanAttempt],
        at desk: CheckInDesk,
        _ received: Instant,
        _ failed: @Sendable (any Error) -> Void
    ) async throws -> [ScanAnswer] {
        guard !attempts.isEmpty else { return [] }
        do {
            return try await desk.check(attempts, received: received)
        } catch let error as RegistryError where error.code == .noSuchEvent || error.code == .noSuchSession {
            throw error
        } catch let error as CancellationError {
            throw error
        } catch {
            failed(error)
            return attempts.map { ScanAnswer(id: $0.id, outcome: .busy, at: received) }
        }
    }

    /// Keeps what an enrolled device said of itself: every five seconds, sooner when something has changed.
    /// - Throws: what the store throws when machinery fails.
    public func contacted(_ device: Gate.DeviceID, _ contact: DeviceContact) async throws {
        if devices.take(contact, of: device) { try await note(contact, of: device) }
    }

    private func note(_ contact: DeviceContact, of device: Gate.DeviceID) async throws {
        do {
            // Like a scan it may be written beside everything, and again.
            try await store.write(beside: .everything) { try $0.note(contact, of: device) }
        } catch {
            devices.forgetContact(of: device)
            throw error
        }
    }
}

extension ScanBatch {
    /// Each scan's answer, by the ids that the device knows; those without an id have none from the desk.
    fileprivate func answers(from answers: [ScanAnswer], _ received: Instant) -> [ScanAnswer] {
        var rest = answers.makeIterator()
        return scans.map { scan in
            let id = ScanAttempt.ID(scan.id)
            guard !scan.id.isEmpty, var answer = rest.next() else {
                return ScanAnswer(id: id, outcome: .malformed, at: received)
            }
            // The registry may keep it under another id; the device knows its own.
            answer.id = id
            return answer
        }
    }
}
