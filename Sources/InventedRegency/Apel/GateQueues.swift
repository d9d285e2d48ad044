/// Turns the moments at which people reach the yard into readings at gates: who comes joins the shorter of two queues,
/// and a gate takes two to four seconds a reading.
struct GateQueues {
    private struct Comer {
        let moment: Int
        let tie: UInt64
        /// Place among the regency's people; negative for strangers.
        let person: Int
        /// The gate the person has already passed; -1 on the first visit.
        var passed = -1
    }

    private let plan: InventedApel.Plan
    private let seed: UInt64
    private var comers: [Comer] = []
    /// Second visits, the latest first.
    private var returning: [Comer] = []
    /// When each gate is free again.
    private var free: [Int]
    private var readings: [Arrival] = []

    init(gates: Int, plan: InventedApel.Plan, seed: UInt64) {
        self.plan = plan
        self.seed = seed ^ plan.seed
        free = [Int](repeating: 0, count: gates)
    }

    mutating func come(_ person: Int) {
        var stream = SplitMix64(seed: seed, purpose: .arrival, index: person)
        comers.append(Comer(moment: moment(&stream), tie: stream.next(), person: person))
    }

    /// A hill that is highest some ten minutes before the start; four in a hundred set out too late.
    private func moment(_ stream: inout SplitMix64) -> Int {
        if stream.chance(perMille: 40) {
            return plan.start + stream.below((plan.close - plan.start + 1) / 2)
        }
        let wave = (stream.below(plan.start) + stream.below(plan.start)) / 2
        return wave + (plan.start - wave) / 4
    }

    /// All readings up to the close, in the order of time.
    mutating func served(strangers: Int) -> [Arrival] {
        for number in 0..<strangers {
            var stream = SplitMix64(seed: seed, purpose: .stranger, index: number)
            comers.append(Comer(moment: moment(&stream), tie: stream.next(), person: -1 - number))
        }
        comers.sort { ($0.moment, $0.tie) < ($1.moment, $1.tie) }
        for comer in comers {
            while let other = returning.last, other.moment <= comer.moment {
                returning.removeLast()
                serve(other)
            }
            serve(comer)
        }
        while let other = returning.popLast() { serve(other) }
        return readings.sorted { ($0.second, $0.gate) < ($1.second, $1.gate) }
    }

    private mutating func serve(_ comer: Comer) {
        var stream = SplitMix64(seed: comer.tie, purpose: .arrival)
        let gate = gate(for: comer, &stream)
        if comer.person < 0 {
            read(Self.strangeCode(&stream), .stranger, at: gate, comer.moment, &stream)
        } else if comer.passed >= 0 {
            read(.badge(person: comer.person), .otherGate, at: gate, comer.moment, &stream)
        } else {
            arrive(comer, at: gate, &stream)
        }
    }

    private mutating func arrive(_ comer: Comer, at gate: Int, _ stream: inout SplitMix64) {
        let isWorn = stream.chance(perMille: 8)
        if isWorn { read(.cutShort(person: comer.person), .misread, at: gate, comer.moment, &stream) }
        let isTyped = stream.chance(perMille: isWorn ? 500 : 6)
        let code: Arrival.Code = isTyped ? .typed(person: comer.person) : .badge(person: comer.person)
        let second = read(code, .arrival, at: gate, comer.moment, &stream)
        if stream.chance(perMille: 20) {
            read(.badge(person: comer.person), .shownTwice, at: gate, second, &stream)
        }
        if stream.chance(perMille: 10) {
            comeAgain(
                Comer(
                    moment: second + 60 + stream.below(600), tie: stream.next(), person: comer.person, passed: gate))
        }
    }

    /// The shorter of two queues; on a second visit never the first gate, unless it is the only one.
    private func gate(for comer: Comer, _ stream: inout SplitMix64) -> Int {
        if comer.passed >= 0, free.count > 1 {
            return (comer.passed + 1 + stream.below(free.count - 1)) % free.count
        }
        let (one, other) = (stream.below(free.count), stream.below(free.count))
        return free[other] < free[one] ? other : one
    }

    @discardableResult
    private mutating func read(
        _ code: Arrival.Code, _ reason: Arrival.Reason, at gate: Int, _ moment: Int, _ stream: inout SplitMix64,
    ) -> Int {
        let second = max(moment, free[gate])
        free[gate] = second + 2 + stream.below(3)
        if second <= plan.close {
            readings.append(Arrival(second: second, gate: gate, code: code, reason: reason))
        }
        return second
    }

    private mutating func comeAgain(_ comer: Comer) {
        var low = 0
        var high = returning.count
        while low < high {
            let middle = (low + high) / 2
            if returning[middle].moment > comer.moment { low = middle + 1 } else { high = middle }
        }
        returning.insert(comer, at: low)
    }

    private static func strangeCode(_ stream: inout SplitMix64) -> Arrival.Code {
        switch stream.below(4) {
        case 0: return .foreign("https://contoh.example/m/" + stream.digits(6))
        case 1: return .foreign("WIFI:T:WPA;S:Aula Rekaan;P:" + stream.digits(8) + ";;")
        case 2: return .foreign("899" + stream.digits(10))
        default:
            let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
            return .forged("IK1" + String((0..<24).map { _ in stream.pick(alphabet) }))
        }
    }
}
