/// One unit of a region before it gets its id: what it is called, what hangs above it, who leads it, how many it draws.
struct UnitPlan {
    enum Work: UInt8 {
        case office, school, health, order, farming, inspection
    }

    struct Leader {
        let post: String
        /// Empty for functional posts with an added duty (heads of schools and Puskesmas).
        let eselon: String
    }

    let name: String
    /// Place of the unit above among the region's plans; nil for an OPD.
    let parent: Int?
    let work: Work
    let leader: Leader?
    /// Its share of the region's staff against the other units: about a tenth of a person.
    let weight: Int
    /// Only for an OPD.
    var abbreviation = ""
}
