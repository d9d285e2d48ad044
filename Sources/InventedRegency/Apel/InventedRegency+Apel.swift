extension InventedRegency {
    /// Holds an apel. Of an OPD's active staff 77 to 93 % come, one rate an OPD; most of the others have an excuse; a
    /// few of the excused come all the same, and a few of those who are not obliged. Who still queues when the gates
    /// close is not present.
    public func apel(_ plan: InventedApel.Plan = .init()) -> InventedApel {
        let gates = plan.gates.isEmpty ? Self.gates(for: records.count) : plan.gates
        var excuses: [InventedExcuse] = []
        var coming = 0
        var readings = GateQueues(gates: gates.count, plan: plan, seed: recipe.seed)
        let rates = opds.indices.map { opd in
            var stream = SplitMix64(seed: recipe.seed ^ plan.seed, purpose: .attendance, index: opd)
            return 770 + stream.below(161)
        }
        for (index, record) in records.enumerated() {
            let opd = Int(tree.opdOfUnit[Int(record.unit)])
            var stream = SplitMix64(seed: recipe.seed ^ plan.seed, purpose: .excuse, index: index)
            let isObliged = record.standing.isUsuallyObliged
            let comes = stream.chance(perMille: isObliged ? rates[opd] : 20)
            if isObliged, stream.chance(perMille: comes ? 6 : 620) {
                excuses.append(excuse(of: index, opds[opd].abbreviation, excuses.count + 1, &stream))
            }
            if comes {
                coming += 1
                readings.come(index)
            }
        }
        let arrivals = readings.served(strangers: coming / 250 + 1)
        return InventedApel(
            plan: plan, gates: gates, arrivals: arrivals, excuses: excuses,
            present: arrivals.filter { $0.reason == .arrival }.compactMap(\.code.person).sorted())
    }

    private func excuse(
        of person: Int, _ abbreviation: String, _ number: Int, _ stream: inout SplitMix64,
    ) -> InventedExcuse {
        let kind: ExcuseKind =
            switch stream.below(100) {
            case ..<27: .sakit
            case ..<50: .izin
            case ..<70: .cuti
            case ..<92: .dinasLuar
            default: .diklat
            }
        let year = recipe.today.year
        let letter =
            switch kind {
            case .sakit: "445/\(number)/RSUD/\(year)"
            case .izin: "800.1.6/\(number)/\(abbreviation)/\(year)"
            case .cuti: "800.1.11.4/\(number)/\(abbreviation)/\(year)"
            case .dinasLuar: "000.1.2.3/\(number)/\(abbreviation)/\(year)"
            case .diklat: "800.2.2/\(number)/BKPSDM/\(year)"
            }
        return InventedExcuse(person: person, kind: kind, letter: letter)
    }

    private static func gates(for people: Int) -> [String] {
        let named = ["Gerbang Utara", "Gerbang Selatan", "Gerbang Timur", "Gerbang Barat"]
        let count = max(2, (people + 399) / 400)
        return (0..<count).map { $0 < named.count ? named[$0] : "Gerbang \($0 + 1)" }
    }
}
