import IkrarRegistry
import IkrarTexts

/// One person on an OPD's page, as far as whoever looks may know them.
struct OfficeRow {
    let name: String
    /// Masked for auditors.
    let nip: String
    let unit: String
    let status: AttendanceStatus
    /// When, where, why.
    let note: String
    /// How they have pledged, or that they have not; `nil` where nothing is pledged.
    let pledge: String?
    /// Whom a letter can excuse or a hall's list can name, and whose letter can be taken back: the NIP for the form, else
    /// nothing.
    let tickable: String?
    let withdrawable: String?
    let isTicked: Bool

    /// For the OPD's head, Kesbangpol and HR.
    init(_ row: RosterRow, _ words: OfficeRowWords, mayTick: Bool, mayExcuse: Bool, ticked: Set<String>) {
        let digits = row.nip.digits
        name = row.name
        nip = digits
        unit = row.unit
        status = row.status
        note = words.note(
            row, excuse: row.excuse.map { words.excuse($0.kind, $0.document) },
            correction: row.correction.map { words.corrected($0.document, $0.proposedBy, $0.approvedBy) })
        pledge = words.pledge(row)
        tickable = mayTick && row.isMissing ? digits : nil
        let hasLetter = row.status == .excused && row.excuse?.isByStanding == false && row.correction == nil
        withdrawable = mayExcuse && hasLetter ? digits : nil
        isTicked = ticked.contains(digits)
    }

    /// For auditors.
    init(_ row: MaskedRoster.MaskedRow, _ words: OfficeRowWords) {
        name = row.name
        nip = row.nip
        unit = row.unit
        status = row.status
        let excuse: String? =
            switch row.excuse {
            case .away(let kind, let document): words.excuse(kind, document)
            case .prevented: words.prevented
            case nil: nil
            }
        note = words.note(
            row, excuse: excuse,
            correction: row.correction.map { words.corrected($0.document, $0.proposedBy, $0.approvedBy) })
        pledge = words.pledge(row)
        (tickable, withdrawable, isTicked) = (nil, nil, false)
    }

    var values: [String: Any] {
        [
            "name": name, "nip": nip, "unit": unit, "note": note, "tick": tickable ?? false,
            "undo": withdrawable ?? false, "ticked": isTicked, "pledge": pledge ?? false,
        ]
    }
}

/// What both kinds of rows say of a person's coming.
protocol ComingRow {
    var at: Instant? { get }
    var gate: String? { get }
    var minutesLate: Int? { get }
    var pledge: RosterPledge? { get }
    var hall: RosterHall? { get }
}

/// A row of an OPD's page, whether masked or not.
protocol RosterPageRow: ComingRow {
    var name: String { get }
    var status: AttendanceStatus { get }
}

extension RosterRow: RosterPageRow {}
extension MaskedRoster.MaskedRow: RosterPageRow {}

/// How rows are worded on one page.
struct OfficeRowWords {
    let zone: Zone
    let language: Language
    /// Pledges have a column of their own, and stand in no note.
    var hasPledgeColumn = false

    var prevented: String { PageWords.word("office_prevented", language) }

    func excuse(_ kind: ExcuseKind, _ document: String) -> String { "\(kind.label(language)) · \(document)" }

    func corrected(_ document: String?, _ proposer: String, _ approver: String) -> String {
        PageWords.corrected(document: document, proposedBy: proposer, approvedBy: approver)(language)
    }

    func note(_ row: some ComingRow, excuse: String?, correction: String?) -> String {
        let time = row.at.map { Wording.clock($0, in: zone, language) }
        let late = row.minutesLate.map { PageWords.minutesLate(Wording.count($0, language))(language) }
        let pledge = hasPledgeColumn ? nil : row.pledge.map { PageWords.pledged($0)(language) }
        let hall = row.hall.map { $0.label(language) }
        let gate = row.gate.map { RegistryGate.label(of: $0)(language) }
        return [time, gate, hall, late, excuse, correction, pledge].compactMap(\.self).joined(separator: " · ")
    }

    func pledge(_ row: some ComingRow) -> String? {
        guard hasPledgeColumn else { return nil }
        return row.pledge.map { PageWords.pledged($0)(language) } ?? PageWords.word("office_unpledged", language)
    }
}
