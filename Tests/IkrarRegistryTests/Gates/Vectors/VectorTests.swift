import Foundation
import TestRegistries
import Testing

@testable import IkrarRegistry

/// Tests/vectors says what the rules say.
@Suite struct VectorTests {
    @Test func `texts that are read`() throws {
        let cases = CodeVector.texts.flatMap { text in
            ["qr", "hid", "manual", "paper"].map { CodeVector(text: text, channel: $0) }
        }
        #expect(Set(cases.map(\.kind)).count == 5)
        try VectorFile(name: "codes").hold(cases)
    }

    @Test func `digits that can be a NIP`() throws {
        #expect(Set(NIPVector.all.map(\.nip)).count == 2)
        try VectorFile(name: "nips").hold(NIPVector.all)
    }

    @Test func `seals that are opened`() throws {
        try VectorFile(name: "seals").hold(try SealVector.all())
    }

    @Test func `times that are read`() throws {
        try VectorFile(name: "instants").hold(InstantVector.all)
    }

    @Test func `decisions of a device by itself`() throws {
        let cases = DecisionVector.all
        let decided = Set(cases.map(\.verdict.outcome))
        let possible: Set<ScanOutcome> = [
            .present, .late, .provisional, .repeat, .duplicate, .malformed, .revoked, .ambiguous, .otherSession,
            .notOpen, .closed, .sealed,
        ]
        #expect(decided == Set(possible.map(\.rawValue)))
        let dispositions = Dictionary(
            uniqueKeysWithValues: ScanOutcome.allCases.map { ($0.rawValue, $0.disposition.rawValue) })
        try VectorFile(name: "decisions").hold(
            cases,
            fields: [
                ("schedules", DecisionVector.schedules.map(DecisionVector.ScheduleText.init)),
                ("dispositions", dispositions),
            ],
        )
    }
}
