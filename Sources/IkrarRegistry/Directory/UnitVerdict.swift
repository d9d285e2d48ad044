/// What a list's texts say of the unit somebody works in.
struct UnitVerdict {
    enum Note {
        /// `spelling` is not the OPD's name, but so near that it is taken for it.
        case near(spelling: String, opd: Int)
        /// A new OPD, whose name is near that of `opd` but comes too often to be a typing error.
        case similar(spelling: String, opd: Int)
        /// A name that tells nothing of its office; only one OPD has such a unit.
        case assumed(spelling: String)
        /// The unit was written as if it hung below the Pemda itself.
        case belowAgency(spelling: String)
        /// The UNOR ID is another OPD's unit; `opd` is that one. The name decided.
        case idOfOther(opd: Int)
        /// The column for the OPD names another one, `opd`, than the unit's own text.
        case otherColumn(opd: Int)
        /// No unit was named; the OPD is known from elsewhere.
        case unnamed
    }

    /// Index in the book; `nil` when it is not known.
    var unit: Int?
    /// Why it is not known.
    var reason: RowReason?
    /// Units of this name in several OPD: the one that the person is in already will do.
    var candidates: [Int] = []
    /// Only the OPD was named: a person who is known to be in one of its units stays there.
    var isOPDOnly = false
    var note: Note?
    /// The spelling of an OPD that may be a typing error: to be told when all lists have been read.
    var waitsFor: String?

    static func known(_ unit: Int, isOPDOnly: Bool = false, note: Note? = nil) -> UnitVerdict {
        UnitVerdict(unit: unit, isOPDOnly: isOPDOnly, note: note)
    }

    static func unknown(_ reason: RowReason, candidates: [Int] = []) -> UnitVerdict {
        UnitVerdict(reason: reason, candidates: candidates)
    }
}

/// The texts of a row that tell its unit.
struct UnitQuery: Hashable {
    var unit = ""
    var opd = ""
    /// BKN's UNOR ID, as ``UnitBook/unorKey(_:)`` gives it.
    var unorID = ""
    /// The section row above, when the list has them.
    var section = ""
    /// The OPD that the titles above the header name.
    var title = ""
    /// The list has a column for units, so that an empty cell is worth a warning.
    var hasUnitColumn = false
}
