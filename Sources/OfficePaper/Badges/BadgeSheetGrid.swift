internal import PageLayout

/// Where cards stand on a sheet of paper: edge to edge in its middle, with room for crop marks around and a line at its
/// foot.
struct BadgeSheetGrid: Hashable, Sendable {
    /// What no printer reaches, from the paper's edge, in millimetres.
    static let unprintable = 5.0
    /// How far crop marks stand from the cards, and how long they are, in millimetres.
    static let cropGap = 1.0
    static let cropLength = 3.5
    /// Of the line at the foot, in millimetres.
    static let footHeight = 3.6

    /// Of the paper as it lies: upright, or turned when more cards fit on it so.
    let paper: Size
    let card: Size
    let columns: Int
    let rows: Int

    var cardsPerSheet: Int { columns * rows }

    /// `nil` when not even one card fits.
    init?(of card: Size, on paper: Paper) {
        let grids = [paper.size, paper.size.turned].map { BadgeSheetGrid(of: card, onPaper: $0) }
        let grid = grids[1].cardsPerSheet > grids[0].cardsPerSheet ? grids[1] : grids[0]
        guard grid.cardsPerSheet > 0 else { return nil }
        self = grid
    }

    private init(of card: Size, onPaper paper: Size) {
        let crop = Self.cropGap + Self.cropLength
        let side = Self.unprintable + crop
        let foot = side + Self.footHeight
        self.paper = paper
        self.card = card
        columns = max(0, Int((paper.width - 2 * side + 0.001) / card.width))
        rows = max(0, Int((paper.height - 2 * foot + 0.001) / card.height))
    }

    /// All cards together.
    var frame: Box {
        let width = Double(columns) * card.width
        let height = Double(rows) * card.height
        return Box(x: (paper.width - width) / 2, y: (paper.height - height) / 2, width: width, height: height)
    }

    /// Of the card in a place, counted from 0, row by row from the upper left.
    func corner(of place: Int) -> Point {
        Point(
            x: frame.x + Double(place % columns) * card.width,
            y: frame.y + Double(place / columns) * card.height
        )
    }

    /// For the line at the foot.
    var foot: Box {
        Box(
            x: 2 * Self.unprintable,
            y: paper.height - Self.unprintable - Self.footHeight,
            width: paper.width - 4 * Self.unprintable,
            height: Self.footHeight
        )
    }

    /// Where to cut, and where to fold: short lines outside the cards.
    func cropMarks(isFolded: Bool) -> [Mark] {
        let cut = Stroke(width: 0.15)
        let fold = Stroke(width: 0.15, dash: 0.5)
        var marks: [Mark] = []
        for column in 0...columns {
            marks += upright(at: frame.x + Double(column) * card.width, cut)
            if isFolded && column < columns {
                marks += upright(at: frame.x + (Double(column) + 0.5) * card.width, fold)
            }
        }
        for row in 0...rows {
            let y = frame.y + Double(row) * card.height
            for (near, far) in [(frame.x - Self.cropGap, -1.0), (frame.right + Self.cropGap, 1.0)] {
                marks.append(.line(from: Point(x: near, y: y), to: Point(x: near + far * Self.cropLength, y: y), cut))
            }
        }
        return marks
    }

    private func upright(at x: Double, _ stroke: Stroke) -> [Mark] {
        [(frame.y - Self.cropGap, -1.0), (frame.bottom + Self.cropGap, 1.0)].map { near, far in
            .line(from: Point(x: x, y: near), to: Point(x: x, y: near + far * Self.cropLength), stroke)
        }
    }
}
