import IkrarRegistry
import IkrarTexts
import TestRegistries
import Testing

@testable import IkrarWeb

/// The lists of a large OPD.
@Suite struct OfficeGroupsTests {
    /// 120 who are missing, A001 to A120, and 3 who came.
    private static let rows =
        (1...120).map { row("A", $0, .notYet) } + (1...3).map { row("B", $0, .present) }

    private static func row(_ letter: String, _ number: Int, _ status: AttendanceStatus) -> RosterRow {
        let digits = String(String(1000 + number).dropFirst())
        return RosterRow(
            nip: Wanasari.budi, name: "\(letter)\(digits)", kind: .pns,
            unit: "Sekretariat", position: "", grade: "", echelon: "", status: status, at: nil, gate: nil,
            minutesLate: nil, excuse: nil)
    }

    private struct Shown: Equatable {
        var code: String
        var isOpen: Bool
        var names: [String]
        var pager: [String]
    }

    private func shown(_ groups: OfficeGroups, first: ((RosterRow) -> Bool)? = nil) -> [Shown] {
        let words = OfficeRowWords(zone: .wib, language: .indonesian)
        let values = groups.values(Self.rows, first: first) {
            OfficeRow($0, words, mayTick: true, mayExcuse: true, ticked: [])
        }
        return values.map { values in
            let rows = values["rows"] as? [[String: Any]] ?? []
            let pager = values["pager"] as? [String: Any] ?? [:]
            return Shown(
                code: values["code"] as? String ?? "", isOpen: values["open"] as? Bool ?? false,
                names: rows.map { $0["name"] as? String ?? "" },
                pager: ["before", "shown", "after"].compactMap { pager[$0] as? String })
        }
    }

    private var groups: OfficeGroups {
        OfficeGroups(language: .indonesian, parts: ["event": "apel", "opd": "dinkes"])
    }

    private static func names(_ numbers: ClosedRange<Int>) -> [String] {
        numbers.map { "A" + String(String(1000 + $0).dropFirst()) }
    }

    @Test func `fifty of a long group stand on the page, with a link to the next`() {
        let long = Shown(
            code: "notYet", isOpen: true, names: Self.names(1...50),
            pager: ["1–50 dari 120", "/acara/apel/opd/dinkes?buka=notYet&hal=2#notYet"])
        let short = Shown(code: "present", isOpen: true, names: ["B001", "B002", "B003"], pager: [])
        #expect(shown(groups) == [long, short])
    }

    @Test(arguments: [(3, 101...120), (9, 101...120), (2, 51...100)])
    func `a later part is shown, and beyond the last the last`(page: Int, numbers: ClosedRange<Int>) {
        var groups = groups
        groups.turned = ("notYet", page)
        let shown = shown(groups)
        #expect(shown[0].names == Self.names(numbers))
        #expect(shown[0].pager.count == (page == 2 ? 3 : 2))
        #expect(shown[1].names.count == 3)
    }

    @Test func `a search looks through all, not through the part that is shown`() {
        var groups = groups
        groups.search = "a11"
        let found = shown(groups)
        #expect(found.map(\.names) == [Self.names(110...119)])
        groups.search = "a"
        #expect(shown(groups)[0].pager.last == "/acara/apel/opd/dinkes?buka=notYet&hal=2&cari=a#notYet")
    }

    @Test func `who was ticked comes first`() {
        let found = shown(groups) { $0.name == "A120" || $0.name == "A002" }
        #expect(found[0].names.prefix(3) == ["A002", "A120", "A001"])
        #expect(found[0].names.count == 50)
    }

    @Test func `however many were ticked, all of them are shown`() {
        let found = shown(groups) { $0.status == .notYet && $0.name < "A071" }
        #expect(found[0].names == Self.names(1...70))
        #expect(found[0].pager.first == "1–70 dari 120")
    }
}
