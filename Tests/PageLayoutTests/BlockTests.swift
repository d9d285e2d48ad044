import PageLayout
import Testing

@Suite struct BlockTests {
    private let stroke = Stroke()
    private let grid = ModuleGrid(width: 1) { _, _ in true }

    @Test func `every kind of mark moves with its block`() {
        let box = Box(x: 1, y: 2, width: 3, height: 4)
        let marks: [Mark] = [
            .text(PlacedText("a", baseline: Point(x: 1, y: 2), style: .ten, width: 3)),
            .line(from: Point(x: 1, y: 2), to: Point(x: 3, y: 4), stroke),
            .box(box, fill: .black, border: nil),
            .picture("logo.png", box),
            .symbol(grid, box),
        ]
        let moved = Box(x: 11, y: 22, width: 3, height: 4)
        #expect(
            Block(size: box.size, marks: marks).placed(at: Point(x: 10, y: 20)) == [
                .text(PlacedText("a", baseline: Point(x: 11, y: 22), style: .ten, width: 3)),
                .line(from: Point(x: 11, y: 22), to: Point(x: 13, y: 24), stroke),
                .box(moved, fill: .black, border: nil),
                .picture("logo.png", moved),
                .symbol(grid, moved),
            ])
    }

    @Test func `a stack is as wide as its widest and as tall as all with the gaps between them`() {
        let stack = Block.stacked([.room(5, name: 2), .room(7, name: 9)], gap: 3)
        #expect(stack.size == Size(width: 9, height: 15))
        #expect(stack.marks.last == .box(Box(x: 0, y: 8, width: 9, height: 7), fill: nil, border: nil))
    }

    @Test func `a stack of none takes no room`() {
        #expect(Block.stacked([], gap: 3).size == Size(width: 0, height: 0))
    }

    @Test func `a block grows by what is added, and no more`() {
        var block = Block(size: Size(width: 10, height: 10))
        block.add(.room(5, name: 4), at: Point(x: 8, y: 1))
        #expect(block.size == Size(width: 12, height: 10))
    }
}
