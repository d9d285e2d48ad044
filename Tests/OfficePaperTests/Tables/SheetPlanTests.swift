import OfficePaper
import PageLayout
import Testing

@Suite struct SheetPlanTests {
    private func plan(_ paper: Paper, margins: Edges = Edges(all: 15)) -> SheetPlan {
        SheetPlan(paper: paper.size, margins: margins, rowHeight: 10)
    }

    @Test(arguments: Paper.allCases, [0.0, 5, 15, 25])
    func `squares, symbol and what people read have their own places`(paper: Paper, margin: Double) {
        let plan = plan(paper, margins: Edges(all: margin))
        let page = Box(paper.size)
        let white = plan.squares.map { square in
            let around = SheetPlan.whiteAroundSquare
            return Box(
                x: square.x - around, y: square.y - around, width: square.width + 2 * around,
                height: square.height + 2 * around)
        }
        let areas = [plan.body, plan.foot, plan.symbol]
        for area in areas + white { #expect(page.contains(area)) }
        for (place, area) in areas.enumerated() {
            for other in areas[..<place] + white { #expect(!area.overlaps(other)) }
        }
    }

    @Test func `a quiet zone of four modules is left around a symbol of any version that is allowed`() {
        let plan = plan(.f4)
        let quiet = 4 * SheetPlan.symbolSide / 37
        let zone = Box(
            x: plan.symbol.x - quiet, y: plan.symbol.y - quiet, width: plan.symbol.width + 2 * quiet,
            height: plan.symbol.height + 2 * quiet)
        #expect(!zone.overlaps(plan.body) && !zone.overlaps(plan.foot))
        #expect(plan.squares.allSatisfy { !zone.overlaps($0) })
    }

    @Test func `margins of a template are kept when they are wide enough`() {
        let margins = Edges(top: 15, right: 15.5, bottom: 12, left: 20)
        #expect(plan(.a4, margins: margins).margins == margins)
        #expect(plan(.a4, margins: Edges(all: 0)).margins == Edges(top: 10, right: 14, bottom: 10, left: 14))
    }

    @Test func `a row is as tall as the template says, in whole tenths, and no lower than a signature`() {
        func height(_ wanted: Double?) -> Double {
            SheetPlan(paper: Paper.a4.size, margins: Edges(), rowHeight: wanted).rowHeight
        }
        #expect(height(nil) == 10)
        #expect(height(9.04) == 9)
        #expect(height(1) == 4)
    }

    @Test func `a symbol of version 10 is the largest that is read at 150 dots an inch`() {
        #expect(SheetPlan.mostModules == 57)
    }
}

extension Box {
    fileprivate func overlaps(_ other: Box) -> Bool {
        let play = 0.001
        return x + play < other.right && other.x + play < right && y + play < other.bottom && other.y + play < bottom
    }
}
