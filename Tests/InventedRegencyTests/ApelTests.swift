import InventedRegency
import Testing

@Suite("An apel")
struct ApelTests {
    private let regency = Fixtures.usual
    private let apel = Fixtures.usual.apel()

    @Test("whoever is present arrives once; nobody else arrives")
    func present() {
        let arrived = apel.arrivals.filter { $0.reason == .arrival }.compactMap(\.code.person)
        #expect(arrived.count == Set(arrived).count)
        #expect(arrived.sorted() == apel.present)
        #expect(apel.present.allSatisfy { regency.people.indices.contains($0) })
    }

    @Test("of each OPD's active staff between seven and ten in ten come, of all between 77 and 93 in a hundred")
    func rates() {
        let present = Set(apel.present)
        var obliged = [Int](repeating: 0, count: 51)
        var came = obliged
        for person in regency.people where person.standing.isUsuallyObliged {
            obliged[person.opd] += 1
            if present.contains(person.index) { came[person.opd] += 1 }
        }
        for opd in obliged.indices { #expect((60...100).contains(came[opd] * 100 / obliged[opd])) }
        let (sum, all) = (came.reduce(0, +), obliged.reduce(0, +))
        #expect((77...93).contains(sum * 100 / all))
        #expect(sum < present.count)
    }

    @Test("readings are in order of time, within the hours, and at one gate two seconds apart")
    func times() {
        var last = [Int](repeating: -2, count: apel.gates.count)
        var before = 0
        for arrival in apel.arrivals {
            #expect(arrival.second >= before)
            #expect(arrival.second - last[arrival.gate] >= 2)
            before = arrival.second
            last[arrival.gate] = arrival.second
        }
        #expect(before <= apel.plan.close)
        let late = apel.arrivals.count { $0.reason == .arrival && $0.second > apel.plan.start }
        #expect((100...2_000).contains(late))
    }

    @Test("a second reading follows the first: at once at the same gate, or later at another")
    func seconds() {
        var first: [Int: Arrival] = [:]
        for arrival in apel.arrivals {
            guard let person = arrival.code.person else { continue }
            switch arrival.reason {
            case .arrival: first[person] = arrival
            case .shownTwice:
                #expect(first[person].map { $0.gate == arrival.gate && arrival.second - $0.second <= 10 } == true)
            case .otherGate:
                #expect(first[person].map { $0.gate != arrival.gate && arrival.second - $0.second >= 60 } == true)
            case .misread: #expect(first[person] == nil && arrival.code == .cutShort(person: person))
            case .stranger: Issue.record("a stranger has no place among the people")
            }
        }
    }

    @Test("all reasons and all kinds of code occur")
    func variety() {
        #expect(Set(apel.arrivals.map(\.reason)) == Set(Arrival.Reason.allCases))
        let kinds = Set(
            apel.arrivals.map { arrival in
                switch arrival.code {
                case .badge: "badge"
                case .typed: "typed"
                case .cutShort: "cut short"
                case .foreign: "foreign"
                case .forged(let text):
                    text.count == 27 && text.hasPrefix("IK1") ? "forged" : "not shaped like a code: \(text)"
                }
            })
        #expect(kinds == ["badge", "typed", "cut short", "foreign", "forged"])
    }

    @Test("excuses are of obliged people, one each, with a letter of their own; some of the excused come")
    func excuses() {
        let people = apel.excuses.map(\.person)
        #expect(people == people.sorted() && Set(people).count == people.count)
        #expect(people.allSatisfy { regency.people[$0].standing.isUsuallyObliged })
        #expect(Set(apel.excuses.map(\.letter)).count == people.count)
        #expect(Set(apel.excuses.map(\.kind)) == Set(ExcuseKind.allCases))
        let both = Set(people).intersection(apel.present)
        #expect(!both.isEmpty && both.count < people.count / 4)
    }

    @Test("with one gate all pass it, and who still queues at the close is not present")
    func oneGate() {
        let narrow = regency.apel(.init(gates: ["Pintu Masuk"]))
        #expect(narrow.gates == ["Pintu Masuk"])
        #expect(narrow.arrivals.allSatisfy { $0.gate == 0 && $0.second <= narrow.plan.close })
        #expect(narrow.present.count < apel.present.count)
        #expect(narrow.present == narrow.arrivals.filter { $0.reason == .arrival }.compactMap(\.code.person).sorted())
    }
}
