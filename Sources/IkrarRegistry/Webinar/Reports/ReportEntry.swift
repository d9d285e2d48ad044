/// A row of a report as it was written.
struct ReportEntry: Sendable {
    var line: Int
    /// Counted from 1 in Teams' reports, 0 elsewhere.
    var section = 0
    var name = ""
    /// The name that was registered or that the account has, where the report tells both.
    var otherName = ""
    var email = ""
    var nip = ""
    var isNumberNIP = false
    var unit = ""
    var join = ""
    var leave = ""
    var duration = ""
    var moment = ""
    var action = ""
    var meeting = ""
    var isWaiting = false
}
