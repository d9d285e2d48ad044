import PageLayout
import Testing

@testable import OfficePaper

@Suite struct TableColumnTests {
    private func edges(_ columns: [DocumentTemplate.Table.Column], width: Double) -> [Double] {
        TableColumn.columns(of: .init(.people, columns: columns), width: width).map(\.right)
    }

    @Test func `columns without a width share what those with one leave`() {
        let columns: [DocumentTemplate.Table.Column] = [
            .init(.number, title: "", width: 10), .init(.name, title: "", share: 3),
            .init(.position, title: "", share: 1),
        ]
        #expect(edges(columns, width: 90) == [10, 70, 90])
    }

    @Test func `columns that all have a width fill the table in their proportions`() {
        #expect(
            edges([.init(.number, title: "", width: 10), .init(.name, title: "", width: 30)], width: 80) == [20, 80])
        #expect(
            edges([.init(.number, title: "", width: 100), .init(.name, title: "", width: 300)], width: 80) == [20, 80])
    }

    @Test func `columns that are too wide leave the others a little room`() {
        #expect(edges([.init(.number, title: "", width: 500), .init(.name, title: "")], width: 80) == [72, 80])
    }

    @Test func `shares that are nothing are alike`() {
        #expect(edges([.init(.name, title: "", share: 0), .init(.unit, title: "", share: 0)], width: 80) == [40, 80])
    }

    @Test func `edges are whole tenths of a millimetre`() {
        let edges = edges((0..<7).map { _ in .init(.name, title: "") }, width: 180)
        #expect(edges.allSatisfy { abs($0 * 10 - ($0 * 10).rounded()) < 1e-9 })
        #expect(edges.last == 180)
    }

    @Test(arguments: [(Alignment.left, Alignment.right), (.right, .right), (.justified, .right), (.centre, .centre)])
    func `counts have their last digits beneath one another unless they are wanted in the middle`(
        wanted: Alignment, given: Alignment
    ) {
        let table = DocumentTemplate.Table(.opds, columns: [.init(.obliged, title: "", alignment: wanted)])
        #expect(TableColumn.columns(of: table, width: 80).map(\.alignment) == [given])
    }

    @Test func `a table without columns has none`() {
        #expect(edges([], width: 80).isEmpty)
    }
}
