/// A roster as the text that its digest is taken of, so that anybody can take it again without this program.
///
/// UTF-8; every line ends with a line feed, fields are parted by one tab, and a backslash, a tab, a line feed and a
/// carriage return within a field are written `\\`, `\t`, `\n`, `\r`. What is not there is an empty field.
///
/// ```
/// ikrar-roster    2
/// event    EVENT
/// opd    OPD
/// PERSON  STATUS  TIME  GATE  LATE  EXCUSE  LETTER  CORRECTION  PLEDGED  MANNERS  PAKTA
/// ```
/// The last line stands once for every person, in order of the bytes of PERSON: the registry's own id, which stays when a
/// NIP changes. STATUS and EXCUSE are the values of ``AttendanceStatus`` and ``ExcuseKind``, TIME is in microseconds since
/// 1970 UTC, LATE in minutes, LETTER the letter's number, CORRECTION the id of the correction that counts. PLEDGED is the time of the
/// earliest pledge, MANNERS are the values of ``PledgeManner``, the earliest first, parted by commas, PAKTA is the pakta's
/// number.
///
/// The first form, `ikrar-roster 1`, ends with CORRECTION: what was signed in it stays signed in it.
public struct CanonicalRoster: Sendable, Hashable {
    /// What the text tells, by the number in its first line.
    public enum Form: Int, Sendable, CaseIterable {
        case attendance = 1
        /// Pledges as they were on record when the roster was signed: a pledge that is made later does not change what was
        /// signed.
        case attendanceAndPledges = 2

        public static let newest = Form.attendanceAndPledges
    }

    let bytes: [UInt8]

    public var text: String { String(decoding: bytes, as: UTF8.self) }
    public var digest: RosterDigest { RosterDigest(of: self) }

    init(_ form: Form, event: Event.ID, opd: OrgUnit.ID, rows: [(person: Person.ID, row: RosterRow)]) {
        var writer = LineWriter()
        writer.line(["ikrar-roster", "\(form.rawValue)"])
        writer.line(["event", event.rawValue])
        writer.line(["opd", opd.rawValue])
        for place in rows.indices.sorted(by: { Self.comes(rows[$0].person, before: rows[$1].person) }) {
            let (person, row) = rows[place]
            writer.line(
                [
                    person.rawValue,
                    row.status.rawValue,
                    row.at.map { String($0.microseconds) } ?? "",
                    row.gate ?? "",
                    row.minutesLate.map { String($0) } ?? "",
                    row.excuse?.kind.rawValue ?? "",
                    row.excuse?.document ?? "",
                    row.correction?.id.rawValue ?? "",
                ] + Self.pledge(row.pledge, form))
        }
        bytes = writer.bytes
    }

    private static func pledge(_ pledge: RosterPledge?, _ form: Form) -> [String] {
        switch form {
        case .attendance: []
        case .attendanceAndPledges:
            [
                pledge.map { String($0.at.microseconds) } ?? "",
                pledge?.manners.map(\.rawValue).joined(separator: ",") ?? "", pledge?.document ?? "",
            ]
        }
    }

    private static func comes(_ left: Person.ID, before right: Person.ID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

private struct LineWriter {
    private(set) var bytes: [UInt8] = []

    mutating func line(_ fields: [String]) {
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: "\t")) }
            for byte in field.utf8 { put(byte) }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func put(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\\"): bytes += Array(#"\\"#.utf8)
        case UInt8(ascii: "\t"): bytes += Array(#"\t"#.utf8)
        case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
        case UInt8(ascii: "\r"): bytes += Array(#"\r"#.utf8)
        case let plain: bytes.append(plain)
        }
    }
}
