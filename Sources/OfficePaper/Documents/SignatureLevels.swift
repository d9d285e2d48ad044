internal import PageLayout

/// Signatures beside one another where they fit, else beneath one another.
struct SignatureLevels: Hashable, Sendable {
    typealias Side = DocumentTemplate.Signature.Side

    private static let between = 6.0
    private static let betweenLevels = 5.0
    private static let roomToSign = 19.0
    private static let roomBesideStamp = 21.0

    private struct Level: Hashable {
        var words: [SignatureWords]
        /// Of a column, as a part of the whole.
        var columns: Double
    }

    private let levels: [Level]
    private let style: TextStyle
    private let width: Double

    init(_ signatures: [SignatureWords], _ style: TextStyle, _ width: Double, _ ruler: some TextRuler) {
        self.style = style
        self.width = width
        levels = Self.rows(of: signatures).flatMap { row in
            guard row.count > 1, row.contains(where: { $0.side == .centre }) else {
                return [Level(words: row, columns: 2)]
            }
            let third = Self.columnWidth(width, 3)
            if row.allSatisfy({ SignatureBlock.fits($0, style, width: third, ruler) }) {
                return [Level(words: row, columns: 3)]
            }
            // Those at the sides stand beside one another even so; the one in the middle where the template has it.
            let centre = Level(words: row.filter { $0.side == .centre }, columns: 2)
            let sides = Level(words: row.filter { $0.side != .centre }, columns: 2)
            return row[0].side == .centre ? [centre, sides] : [sides, centre]
        }
    }

    /// A block for each level, as wide as the text, with the room above it.
    func blocks(_ ruler: some TextRuler) -> [Block] {
        levels.enumerated().map { place, level in
            let block = block(of: level, ruler)
            return place == 0 ? block : .stacked([.gap(Self.betweenLevels), block])
        }
    }

    /// A row ends where a side is taken already.
    private static func rows(of signatures: [SignatureWords]) -> [[SignatureWords]] {
        signatures.reduce(into: [[SignatureWords]]()) { rows, signature in
            if let row = rows.last, !row.contains(where: { $0.side == signature.side }) {
                rows[rows.count - 1].append(signature)
            } else {
                rows.append([signature])
            }
        }
    }

    private static func columnWidth(_ width: Double, _ columns: Double) -> Double {
        (width - between * (columns - 1)) / columns
    }

    private func block(of level: Level, _ ruler: some TextRuler) -> Block {
        let column = Self.columnWidth(width, level.columns)
        let signatures = level.words.map { SignatureBlock($0, style, width: column, ruler) }
        let heading = signatures.map(\.heading.size.height).max() ?? 0
        let positionBottom = heading + (signatures.map(\.position.size.height).max() ?? 0)
        let hasStamp = level.words.contains(where: \.hasStampBox)
        let room = hasStamp ? Self.roomBesideStamp : Self.roomToSign
        let stamp = StampBox.block(style, ruler)
        var block = Block(size: Size(width: width, height: 0))
        for signature in signatures {
            let x = x(of: signature.words.side, column)
            // A heading stands on its position, however many lines the one beside it has.
            block.add(signature.heading, at: Point(x: x, y: heading - signature.heading.size.height))
            block.add(signature.position, at: Point(x: x, y: heading))
            if signature.words.hasStampBox {
                // Left of the middle, where the signature begins and runs over it.
                let left = max(0, column / 2 - stamp.size.width - 4)
                let y = positionBottom + (room - stamp.size.height) / 2
                block.add(stamp, at: Point(x: x + left, y: y))
            }
            block.add(signature.signer, at: Point(x: x, y: positionBottom + room))
        }
        return block
    }

    private func x(of side: Side, _ column: Double) -> Double {
        switch side {
        case .left: 0
        case .centre: (width - column) / 2
        case .right: width - column
        }
    }
}
