import InventedRegency
import Testing

@Suite("Days")
struct InventedDayTests {
    @Test("a day that exists is read and written back", arguments: ["2024-02-29", "1900-01-01", "2026-12-31"])
    func reads(text: String) {
        #expect(InventedDay(iso: text)?.iso == text)
    }

    @Test(
        "a day that does not exist, or is not written yyyy-MM-dd, is refused",
        arguments: [
            "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-30", "2026-4-30",
            "2026-04-30 ",
            "", "+026-04-30", "2026/04/30",
        ])
    func refuses(text: String) {
        #expect(InventedDay(iso: text) == nil)
    }

    @Test("letters and SIASN date a day in their own ways")
    func forms() {
        let day = InventedDay(year: 2026, month: 10, day: 2)
        #expect(day?.inWords == "2 Oktober 2026")
        #expect(day?.dayFirst == "02-10-2026")
    }

    @Test("a serial date in a list is the spreadsheet's number of the birth day")
    func serial() {
        let regency = Fixtures.regency(asn: 3_000, dirt: 1000)
        let rows = Array(regency.siasnRows(of: .pns))
        let dirty = regency.dirtyRows(of: .pns).filter { $0.defect == .serialDate }
        #expect(!dirty.isEmpty)
        // 1 January 1970 is 25569 in the 1900 system.
        for truth in dirty {
            let birth = regency.people[truth.person].birth
            var days = 25_569
            for year in min(1970, birth.year)..<max(1970, birth.year) {
                let leap = InventedDay(year: year, month: 2, day: 29) == nil ? 365 : 366
                days += birth.year < 1970 ? -leap : leap
            }
            for month in 1..<birth.month {
                days += (28...31).last { InventedDay(year: birth.year, month: month, day: $0) != nil } ?? 0
            }
            #expect(rows[truth.line - 1][SIASNColumn.tanggalLahir.rawValue] == String(days + birth.day - 1))
        }
    }
}
