extension PersonRecord {
    /// Heads of OPD, then leaders of units, then staff spread over the regions.
    static func all(_ recipe: InventedRegency.Recipe, in tree: UnitTree) -> [PersonRecord] {
        let heads = min(tree.opds.count, recipe.asn)
        // A small recipe leaves some units without a leader rather than making a regency of leaders only.
        let leaders = min(tree.ledUnits.count, (recipe.asn - heads) / 4)
        var records: [PersonRecord] = []
        records.reserveCapacity(recipe.asn)
        for index in 0..<recipe.asn {
            var stream = SplitMix64(seed: recipe.seed, purpose: .record, index: index)
            if index < heads {
                records.append(leader(of: Int(tree.unitOfOPD[index]), tree, recipe, &stream))
            } else if index < heads + leaders {
                let unit = tree.ledUnits[(index - heads) * tree.ledUnits.count / leaders]
                records.append(leader(of: Int(unit), tree, recipe, &stream))
            } else {
                let unit = tree.unit(inRegion: (index - heads - leaders) % recipe.regions, &stream)
                records.append(staff(of: unit, tree, recipe, &stream))
            }
        }
        number(&records, seed: recipe.seed)
        return records
    }

    /// Gives each person the next sequence for the first fifteen digits. That of PNS begins at 001; that of PPPK
    /// anywhere up to 040, for sequences well above 001 are usual with them.
    private static func number(_ records: inout [PersonRecord], seed: UInt64) {
        var given: [Int: UInt16] = [:]
        given.reserveCapacity(records.count)
        for index in records.indices {
            let prefix = records[index].prefix
            let before = given[prefix, default: 0]
            given[prefix] = before + 1
            var first = 1
            if records[index].kind.isContract {
                var stream = SplitMix64(seed: seed, purpose: .sequence, index: prefix)
                first += stream.below(40)
            }
            records[index].sequence = UInt16(first) + before
        }
    }

    private static func leader(
        of unit: Int, _ tree: UnitTree, _ recipe: InventedRegency.Recipe, _ stream: inout SplitMix64,
    ) -> PersonRecord {
        let steps =
            switch tree.leaderEselon[unit] {
            case "II.a": 14...15
            case "II.b": 13...14
            case "III.a": 12...13
            case "III.b": 11...12
            case "IV.a": 10...11
            default: 11...13
            }
        let career = Career.experienced(recipe.today, &stream)
        let isMale = stream.chance(perMille: tree.leaderEselon[unit].hasPrefix("II") ? 700 : 560)
        return PersonRecord(
            birth: career.birth, start: career.start, unit: Int32(unit), sequence: 0,
            grade: Grade.pns(step: steps.lowerBound + stream.below(steps.count)).rawValue, post: 0, kind: .pns,
            standing: .active, isMale: isMale, leads: true,
        )
    }

    private static func staff(
        of unit: Int, _ tree: UnitTree, _ recipe: InventedRegency.Recipe, _ stream: inout SplitMix64,
    ) -> PersonRecord {
        let posts = Post.range(of: tree.work[unit])
        let place = posts.lowerBound + stream.below(posts.count)
        let post = Post.all[place]
        let kind: ASNKind =
            switch stream.below(1000) {
            case ..<590: .pns
            case ..<615: .cpns
            case ..<850: .pppk
            default: .pppkParuhWaktu
            }
        let standing = kind == .pns ? standing(&stream) : kind == .cpns ? .active : .activePPPK
        let career =
            switch kind {
            case .pns:
                standing == .retired || standing == .preparingRetirement
                    ? Career.leaving(recipe.today, hasLeft: standing == .retired, &stream)
                    : Career.serving(recipe.today, &stream)
            case .cpns: Career.beginning(recipe.today, &stream)
            case .pppk: Career.contracted(recipe.today, within: 5, &stream)
            case .pppkParuhWaktu: Career.contracted(recipe.today, within: 1, &stream)
            }
        let isMale = post.profession == .midwife ? false : stream.chance(perMille: 430)
        return PersonRecord(
            birth: career.birth, start: career.start, unit: Int32(unit), sequence: 0,
            grade: grade(kind, post, served: recipe.today.year - Int(career.start) / 100, &stream).rawValue,
            post: UInt8(place), kind: kind, standing: standing, isMale: isMale, leads: false,
        )
    }

    private static func standing(_ stream: inout SplitMix64) -> LegalStanding {
        switch stream.below(1000) {
        case ..<3: .unpaidLeave
        case ..<10: .studyLeave
        case ..<15: .retired
        case ..<17: .preparingRetirement
        case ..<18: .suspended
        case ..<20: .disciplined
        default: .active
        }
    }

    private static func grade(
        _ kind: ASNKind, _ post: Post, served: Int, _ stream: inout SplitMix64,
    ) -> Grade {
        switch kind {
        case .pppkParuhWaktu: return .none
        case .pppk:
            return switch post.schooling {
            case .secondary: .pppk(5)
            case .diploma: .pppk(7)
            case .bachelor: .pppk(9)
            case .profession: .pppk(10)
            }
        case .pns, .cpns:
            let (first, last) =
                switch post.schooling {
                case .secondary: (4, 9)
                case .diploma: (6, 11)
                case .bachelor: (8, 13)
                case .profession: (9, 13)
                }
            return .pns(step: min(last, first + max(0, served + stream.below(3) - 1) / 4))
        }
    }
}

extension ASNKind {
    var isContract: Bool { self == .pppk || self == .pppkParuhWaktu }
}
