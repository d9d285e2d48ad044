import Foundation
import IkrarRegistry
import Testing

@testable import RegistryDocuments

@Suite("Documents that anybody may read", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct PublicDocumentTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("hold nobody's whole NIP and no letter's number", arguments: OrderKind.allCases)
    func masked(kind: OrderKind) throws {
        let regency = try SmallRegency()
        let printed = try regency.printer(audience: .public).print(
            regency.order(kind, [regency.single, regency.odd]), to: scratch("out"))
        for name in printed.files {
            let document = try PrintedPDF(scratch("out/\(name)"))
            for row in regency.single.rows + regency.odd.rows {
                #expect(!document.digits.contains(row.nip.digits), "\(name)")
                #expect(!document.digits.contains(row.nip.digits.prefix(8)), "the birthday, in \(name)")
            }
            #expect(!document.has("445/12/RSUD"))
        }
    }

    @Test("tell nobody who is ill: they are the same bytes when it is leave", arguments: OrderKind.allCases)
    func alike(kind: OrderKind) throws {
        let ill = try files(of: kind, RosterExcuse(kind: .sakit, document: "445/12/RSUD"), .public, "a")
        let away = try files(of: kind, RosterExcuse(kind: .izin, document: "800/77"), .public, "b")
        #expect(!ill.isEmpty)
        #expect(ill == away)
    }

    @Test(
        "tell nobody's legal standing: they are the same bytes whatever leave or standing excuses",
        arguments: OrderKind.allCases)
    func standing(kind: OrderKind) throws {
        let kinds: [ExcuseKind] = [.cuti, .tugasBelajar, .kedudukan]
        let documents = try kinds.map { excuse in
            try files(of: kind, RosterExcuse(kind: excuse, document: "CLTN"), .public, excuse.rawValue)
        }
        #expect(!documents[0].isEmpty)
        #expect(documents.allSatisfy { $0 == documents[0] })
    }

    @Test("tell an auditor that somebody is excused, and nothing of why", arguments: OrderKind.allCases)
    func supervisor(kind: OrderKind) throws {
        let documents = try ExcuseKind.allCases.map { excuse in
            try files(of: kind, RosterExcuse(kind: excuse, document: "445/12/RSUD"), .auditor, excuse.rawValue)
        }
        #expect(!documents[0].isEmpty)
        #expect(documents.allSatisfy { $0 == documents[0] })
        let regency = try SmallRegency()
        let printed = try regency.printer(audience: .auditor).print(
            regency.order(kind, [regency.single, regency.odd]), to: scratch("whole"))
        for name in printed.files {
            let document = try PrintedPDF(scratch("whole/\(name)"))
            for row in regency.single.rows { #expect(!document.digits.contains(row.nip.digits), "\(name)") }
        }
    }

    @Test("count who is excused as their rows name it", arguments: ExcuseKind.allCases)
    func counts(kind: ExcuseKind) throws {
        let label = PublicExcuse(kind).label
        for order in [OrderKind.filledLists, .recaps, .minutes] {
            let regency = try SmallRegency(excuse: RosterExcuse(kind: kind, document: "1/2"))
            let folder = "\(kind.rawValue)-\(order.rawValue)"
            let printed = try regency.printer(audience: .public).print(
                regency.order(order, [regency.odd]), to: scratch(folder))
            for name in printed.files where name != "rekapitulasi-umum.pdf" {
                let document = try PrintedPDF(scratch("\(folder)/\(name)"))
                #expect(document.has("– \(label)"), "\(name)")
                let inRows = document.text.ranges(of: label).count
                #expect(inRows == (order == .filledLists ? 2 : 1), "once in a row, once in the counts")
            }
        }
    }

    @Test("are not what HR gets, which is told all", arguments: [OrderKind.filledLists, .recaps, .minutes])
    func toldHR(kind: OrderKind) throws {
        let ill = try files(of: kind, RosterExcuse(kind: .sakit, document: "445/12/RSUD"), .hr, "a")
        let away = try files(of: kind, RosterExcuse(kind: .izin, document: "800/77"), .hr, "b")
        #expect(ill.keys == away.keys)
        #expect(ill != away)
    }

    private func files(
        of kind: OrderKind, _ excuse: RosterExcuse, _ audience: DocumentAudience, _ folder: String
    ) throws -> [String: Data] {
        let regency = try SmallRegency(excuse: excuse)
        let printed = try regency.printer(audience: audience).print(
            regency.order(kind, [regency.single, regency.odd]), to: scratch(folder))
        return try Dictionary(
            uniqueKeysWithValues: printed.files.map {
                ($0, try Data(contentsOf: URL(filePath: scratch("\(folder)/\($0)"))))
            })
    }
}
