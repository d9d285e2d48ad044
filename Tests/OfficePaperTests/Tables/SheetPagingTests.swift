import Testing

@testable import OfficePaper

@Suite struct SheetPagingTests {
    private func pages(
        _ count: Int, first: Int = 10, other: Int = 20, most: Int = 25, closing: Int = 0, held: Set<Int> = []
    ) -> [Range<Int>] {
        SheetPaging(first: first, other: other, most: most, closing: closing, held: held).pages(of: count)
    }

    @Test func `rows fill the first page and then the others`() {
        #expect(pages(40) == [0..<10, 10..<30, 30..<40])
    }

    @Test func `rows that just fit are on one page`() {
        #expect(pages(10) == [0..<10])
    }

    @Test func `no row stands alone on the last page`() {
        #expect(pages(11) == [0..<9, 9..<11])
        #expect(pages(31) == [0..<10, 10..<29, 29..<31])
    }

    @Test func `a page has no more rows than its symbol has room for`() {
        #expect(pages(60, first: 40, other: 40) == [0..<25, 25..<50, 50..<60])
    }

    @Test func `a unit's line is not the last on a page`() {
        #expect(pages(12, held: [0, 9]) == [0..<9, 9..<12])
        #expect(pages(12, held: [0, 8, 9]) == [0..<8, 8..<12])
    }

    @Test func `a head that leaves no room for two rows stands alone`() {
        #expect(pages(5, first: 1) == [0..<0, 0..<5])
        #expect(pages(5, first: 0) == [0..<0, 0..<5])
        #expect(pages(1, first: 1) == [0..<1])
    }

    @Test func `a page with room for less than two rows has two`() {
        #expect(pages(4, first: 2, other: 1) == [0..<2, 2..<4])
    }

    @Test func `a close that fits stands beneath the last row`() {
        #expect(pages(6, closing: 4) == [0..<6])
        #expect(pages(20, first: 30, closing: 10, held: []) == [0..<20])
    }

    @Test func `a close beside which the symbol's rows are full may still fit on the page`() {
        #expect(pages(25, first: 30, other: 30, closing: 5) == [0..<25])
    }

    @Test func `a close that does not fit takes two rows along`() {
        #expect(pages(9, closing: 4) == [0..<7, 7..<9])
        #expect(pages(28, closing: 4) == [0..<10, 10..<26, 26..<28])
    }

    @Test func `the line of a unit goes with the rows that a close takes along`() {
        #expect(pages(9, closing: 4, held: [6]) == [0..<6, 6..<9])
    }

    @Test func `no row is left alone by a close`() {
        #expect(pages(3, first: 3, closing: 4) == [0..<0, 0..<3])
        #expect(pages(2, first: 3, closing: 4) == [0..<0, 0..<2])
    }

    @Test func `a close that has no room above it for rows stands on a page of its own`() {
        #expect(pages(9, closing: 19) == [0..<9, 9..<9])
        #expect(pages(12, closing: 19) == [0..<10, 10..<12, 12..<12])
    }

    @Test func `every row is on one page, in order, whatever there is`() {
        for count in 1...70 {
            for first in 0...12 {
                for closing in [0, 1, 5, 30] {
                    let held = Set((0..<count - 1).filter { $0 % 3 == 0 || $0 % 7 == 0 })
                    let ranges = pages(count, first: first, other: 14, closing: closing, held: held)
                    #expect(ranges.flatMap { Array($0) } == Array(0..<count))
                    #expect(ranges.dropFirst().dropLast().allSatisfy { !$0.isEmpty })
                    #expect(ranges.allSatisfy { $0.count <= 14 })
                }
            }
        }
    }
}
