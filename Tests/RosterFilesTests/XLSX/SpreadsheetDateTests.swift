import RosterFiles
import Testing

@Suite("spreadsheet dates")
struct SpreadsheetDateTests {
    @Test(
        "serials of the 1900 system",
        arguments: [
            ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("25569", "1970-01-01"),
            ("46286", "2026-09-21"), ("46286.3125", "2026-09-21T07:30:00"),
            ("46259.45069444444", "2026-08-25T10:49:00"),
            ("4.62863125E+4", "2026-09-21T07:30:00"), ("0.5", "12:00:00"), ("5E-1", "12:00:00"), (".25", "06:00:00"),
            ("46286.999999", "2026-09-22"), ("36585", "2000-02-29"), ("2958465", "9999-12-31"),
            ("046286.000", "2026-09-21"),
        ])
    func from1900(raw: String, date: String) {
        #expect(SpreadsheetDate.iso(raw) == date)
    }

    @Test(
        "serials of the 1904 system",
        arguments: [("0", "1904-01-01"), ("1", "1904-01-02"), ("44824", "2026-09-21"), ("2957003", "9999-12-31")])
    func from1904(raw: String, date: String) {
        #expect(SpreadsheetDate.iso(raw, system: .from1904) == date)
    }

    @Test(
        "what is no day has no date",
        arguments: [
            "60", "60.5", "0", "-1", "2958466", "1E+30", "1E+999", "", ".", "x", "12x", "1E", "198605152010011003",
        ])
    func noDate(raw: String) {
        #expect(SpreadsheetDate.iso(raw) == nil)
    }

    @Test("an ISO 8601 date is given back", arguments: ["2026-09-21", "2026-09-21T07:30:00"])
    func alreadyISO(raw: String) {
        #expect(SpreadsheetDate.iso(raw) == raw)
    }
}
