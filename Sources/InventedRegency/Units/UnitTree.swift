/// Every unit of the regency: the government itself, then region by region the OPD and what lies below them.
struct UnitTree: Sendable {
    let units: [InventedUnit]
    let opds: [InventedOPD]
    /// `SUB UNIT - UNIT - OPD - PEMERINTAH KABUPATEN X`, as the person lists write it; same order as `units`.
    let paths: [String]
    /// As letters write a unit's name; same order as `units`.
    let titles: [String]
    let opdOfUnit: [Int32]
    let unitOfOPD: [Int32]
    let work: [UnitPlan.Work]
    /// Empty where nobody leads; same order as `units`, like `work` and `leaderEselon`.
    let leaderPosts: [String]
    let leaderEselon: [String]
    /// Units below an OPD that someone leads.
    let ledUnits: [Int32]
    let unitsPerRegion: Int
    private let reach: [Int]

    init(_ recipe: InventedRegency.Recipe) {
        let places = PlaceNames.shuffled(seed: recipe.seed)
        var units = [
            InventedUnit(id: Self.id(recipe.seed, 0), name: recipe.governmentUnit, parentID: nil)
        ]
        var titles = ["Pemerintah \(recipe.name)"]
        var paths = [recipe.governmentUnit]
        var opds: [InventedOPD] = []
        var opdOfUnit: [Int32] = [-1]
        var unitOfOPD: [Int32] = []
        var work = [UnitPlan.Work.office]
        var posts = [""]
        var eselon = [""]
        var led: [Int32] = []
        var reach: [Int] = []
        for region in 0..<recipe.regions {
            let names = places[(region * 21)..<(region * 21 + 21)]
            let plan = RegionPlan(
                place: recipe.place, region: recipe.regions == 1 ? nil : names.first,
                kecamatan: Array(names.dropFirst()))
            let base = units.count
            for unit in plan.units {
                let parent = unit.parent.map { base + $0 } ?? 0
                let id = Self.id(recipe.seed, units.count)
                if unit.parent == nil {
                    unitOfOPD.append(Int32(units.count))
                    opds.append(InventedOPD(name: unit.name, abbreviation: unit.abbreviation, unitID: id))
                } else if unit.leader != nil {
                    led.append(Int32(units.count))
                }
                opdOfUnit.append(unit.parent == nil ? Int32(opds.count - 1) : opdOfUnit[parent])
                let name = unit.name.uppercased()
                units.append(InventedUnit(id: id, name: name, parentID: units[parent].id))
                titles.append(unit.name)
                paths.append("\(name) - \(paths[parent])")
                work.append(unit.work)
                posts.append(unit.leader?.post ?? "")
                eselon.append(unit.leader?.eselon ?? "")
                if region == 0 { reach.append((reach.last ?? 0) + unit.weight) }
            }
        }
        self.units = units
        self.opds = opds
        self.paths = paths
        self.titles = titles
        self.opdOfUnit = opdOfUnit
        self.unitOfOPD = unitOfOPD
        self.work = work
        self.reach = reach
        leaderPosts = posts
        leaderEselon = eselon
        ledUnits = led
        unitsPerRegion = reach.count
    }

    /// A unit of the region for one of its staff, by the units' weights.
    func unit(inRegion region: Int, _ stream: inout SplitMix64) -> Int {
        let mark = stream.below(reach[reach.count - 1])
        var low = 0
        var high = reach.count - 1
        while low < high {
            let middle = (low + high) / 2
            if reach[middle] > mark { high = middle } else { low = middle + 1 }
        }
        return 1 + region * unitsPerRegion + low
    }

    /// 32 hexadecimal digits; the first half is a bijection of the unit's place, so no two are alike.
    private static func id(_ seed: UInt64, _ place: Int) -> String {
        let first = SplitMix64.mixed(UInt64(place) ^ seed &* 0x2545_F491_4F6C_DD1D)
        return HexText.of(first, SplitMix64.mixed(first ^ seed))
    }
}
