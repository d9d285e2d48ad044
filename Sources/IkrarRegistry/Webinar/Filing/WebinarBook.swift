/// Everybody on HR's lists, for finding out who participants are and for naming them.
struct WebinarBook {
    private(set) var matcher: ParticipantMatcher
    private let people: [Person.ID: Person]
    private let units: [OrgUnit.ID: OrgUnit]

    init(_ transaction: any RegistryTransaction) throws {
        let roster = try DirectorySnapshot(transaction)
        matcher = ParticipantMatcher(roster, settled: try transaction.settledNames())
        people = Dictionary(uniqueKeysWithValues: roster.people.map { ($0.id, $0) })
        units = Dictionary(uniqueKeysWithValues: roster.units.map { ($0.id, $0) })
    }

    func person(_ id: Person.ID) -> WebinarPerson? {
        people[id].map { WebinarPerson($0, units) }
    }

    /// A participant's line; who may be meant is worked out anew, of the lists as they are now.
    mutating func line(_ filed: FiledParticipant, isTaken: Bool) -> WebinarSheet.Line {
        var line = WebinarSheet.Line(filed, person: filed.person.flatMap(person), isTaken: isTaken)
        // Of whom nobody was like when the report came in, somebody may be now.
        if filed.state == .queued || filed.state == .unknown {
            line.candidates = matcher.likely(filed.participant).compactMap { candidate in
                person(candidate.person).map { ($0, candidate.reason) }
            }
        }
        return line
    }

    mutating func match(_ participant: WebinarParticipant) -> ParticipantMatch { matcher.match(participant) }
}
