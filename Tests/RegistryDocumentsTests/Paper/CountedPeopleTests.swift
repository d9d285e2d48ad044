import IkrarRegistry
import OfficePaper
import RegistryDocuments
import Testing

@Suite("Who is counted", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct CountedPeopleTests {
    @Test(
        "is told wherever there is a rate, by the standings of those who are not",
        arguments: [OrderKind.filledLists, .recaps, .minutes])
    func uncounted(kind: OrderKind) throws {
        let scratch = try Scratch()
        let regency = try SmallRegency()
        let note = "Tidak dihitung sebagai wajib hadir (kedudukan hukum): Pensiun; CLTN."
        for name in try regency.printer().print(regency.order(kind), to: scratch("semua")).files {
            #expect(try !PrintedPDF(scratch("semua/\(name)")).has("Tidak dihitung"), "\(name)")
        }
        var printer = try regency.printer()
        printer.event.uncounted = ["Pensiun", "CLTN"]
        for name in try printer.print(regency.order(kind), to: scratch("sebagian")).files {
            #expect(try PrintedPDF(scratch("sebagian/\(name)")).has(note), "\(name)")
        }
    }
}
