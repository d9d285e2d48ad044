import Testing

@testable import RosterFiles

@Suite("number formats")
struct NumberFormatTests {
    @Test(
        "codes with letters of dates and times are dates",
        arguments: ["dd/mm/yyyy", "[$-421]DD MMMM YYYY", "h:mm", "[h]:mm:ss", "[mm]", "yy\\-m", "mmm\"x\"", "[Red]d"])
    func dates(code: String) {
        #expect(NumberFormats.showsDate(code))
    }

    @Test(
        "letters in quotes, brackets or behind a backslash make no date",
        arguments: [
            "General", "0.00E+00", "#,##0", "\"hari\" 0", "0\\d", "[Red]0", "[$Rp-421]#,##0", "_-* #,##0_-;_d0", "@",
            "\"dmy",
            "[dmy",
        ])
    func numbers(code: String) {
        #expect(!NumberFormats.showsDate(code))
    }

    @Test("the numbers of built-in date formats are known")
    func builtIn() {
        let dates = (0...60).filter(NumberFormats.isBuiltInDate)
        #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    }
}
