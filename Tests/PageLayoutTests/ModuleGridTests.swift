import PageLayout
import Testing

@Suite struct ModuleGridTests {
    @Test func `dark modules that touch are one run`() {
        let picture = ["##.#", "....", "####", ".#.#"].map(Array.init)
        let grid = ModuleGrid(width: 4) { column, row in picture[row][column] == "#" }
        #expect(grid.rows == [[0..<2, 3..<4], [], [0..<4], [1..<2, 3..<4]])
    }

    @Test func `a grid without modules has no rows`() {
        #expect(ModuleGrid(width: 0) { _, _ in true }.rows.isEmpty)
    }
}
