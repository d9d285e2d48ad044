extension Registry {
    /// Puts signed paktas on record, in one act. The same ones again change nothing; a dry run only says what it would do.
    /// - Parameter keeper: By whom the paktas are kept.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen`, `eventSealed`, `pledgeTextMissing`, `pledgeNamesMissing`
    ///   without a keeper, `paktaNumberMissing` for a pakta without number, `badTime` for a day to come, `noSuchPerson`.
    public func recordPaperPledges(
        _ requests: [PaktaRequest],
        at id: Event.ID,
        filedBy keeper: String,
        isDryRun: Bool = false,
        by user: String
    ) async throws -> PledgeRecording {
        let keeper = Spelling.tidy(keeper)
        guard !keeper.isEmpty else { throw RegistryError(.pledgeNamesMissing, subject: id.rawValue) }
        return try await store.write { [self] transaction in
            let now = now
            let event = try transaction.pledgeable(id)
            var numbers = try transaction.pledged(at: id, .paper)
            var taken = Set(numbers.values.map(PaktaNumber.key))
            var desk = PledgeDesk(
                self, .paper(filedBy: keeper), id, try transaction.currentText(of: id), now: now, by: user)
            for request in requests {
                let number = Spelling.tidy(request.number)
                guard !number.isEmpty else { throw RegistryError(.paktaNumberMissing, subject: request.nip.masked) }
                let signed = LocalTime(date: request.signedOn, hour: 0, minute: 0).instant(in: event.zone)
                guard signed <= now else { throw RegistryError(.badTime, subject: "\(request.signedOn)") }
                let person = try transaction.existing(request.nip)
                let someone = PledgeRecording.Someone(nip: person.nip, name: person.name.printed)
                if let known = numbers[person.id] {
                    let isSame = PaktaNumber.key(known) == PaktaNumber.key(number)
                    desk.leaveOut(someone, asked: request.nip, isSame ? .pledgedAlready : .otherDocument)
                } else if !taken.insert(PaktaNumber.key(number)).inserted {
                    desk.leaveOut(someone, asked: request.nip, .documentTaken)
                } else {
                    numbers[person.id] = number
                    desk.record(person.id, someone, at: signed, document: number)
                }
            }
            return try desk.write(transaction, isDryRun: isDryRun)
        }
    }
}

/// Numbers of paktas are the same whatever their capitals and spaces.
enum PaktaNumber {
    static func key(_ number: String) -> String {
        number.lowercased().filter { !$0.isWhitespace }
    }
}
