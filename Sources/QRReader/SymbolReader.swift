/// Reads QR codes out of grey frames: of all versions, turned, tilted, mirrored, light on dark, several in one frame.
///
/// - A symbol is given only when all of it was right or could be mended with certainty; otherwise it is as if it were not
///   there. So a text that is given is what the symbol's writer wrote.
/// - The work on one frame is bounded, whatever is in it.
/// - It keeps its memory from frame to frame: make one and use it for all. Not to be used by two threads at once.
public final class SymbolReader {
    private var frame = GreyImage()
    private var half = GreyImage()
    private var quarter = GreyImage()
    private var eighth = GreyImage()
    private var blocks = BlockGreys()
    private var map = ThresholdMap()
    private var bitmap = Bitmap()
    private var scan = FinderScan()
    private var pool = FinderPool()
    private var triples = TripleList()
    private var attempt = SymbolAttempt()

    /// How many symbols of one frame are given at most.
    public static let most = 32

    public init() {}

    /// The symbols in a frame, in no particular order.
    public func read(_ grey: GreyFrame) -> [ReadSymbol] {
        var symbols: [ReadSymbol] = []
        frame.copy(grey)
        half.halve(frame)
        quarter.halve(half)
        eighth.halve(quarter)
        pool.clear()
        attempt.begin()
        for index in 0..<FramePass.most {
            look(FramePass.pass(index), index)
            readTriples(pass: index, &symbols)
            if !symbols.isEmpty { break }
        }
        return symbols
    }

    private func look(_ pass: FramePass, _ index: Int) {
        switch pass.level {
        case 0: look(pass, index, frame, half, scale: 1)
        case 1: look(pass, index, half, quarter, scale: 2)
        default: look(pass, index, quarter, eighth, scale: 4)
        }
    }

    private func look(
        _ pass: FramePass, _ index: Int, _ image: borrowing GreyImage, _ half: borrowing GreyImage, scale: Float
    ) {
        blocks.measure(half: half)
        let contrast = pass.contrast(blocks)
        map.set(pass.rule, contrast: contrast, from: blocks)
        bitmap.set(image, map)
        scan.scan(bitmap, image.view(scale: 1 / scale), map, step: pass.step, contrast: Float(contrast) / 3)
        for found in 0..<scan.count { pool.add(scan.found[found], pass: index) }
    }

    private func readTriples(pass: Int, _ symbols: inout [ReadSymbol]) {
        triples.fill(pool, pass: pass)
        attempt.beginPass()
        for index in 0..<triples.count {
            let triple = triples.triples[index]
            guard symbols.count < Self.most else { return }
            let corner = pool.patterns[triple.corner]
            let right = pool.patterns[triple.right]
            let below = pool.patterns[triple.below]
            guard !corner.isUsed, !right.isUsed, !below.isUsed else { continue }
            let level = min(corner.module, right.module, below.module)
            let view =
                level < 5 ? frame.view(scale: 1) : level < 10 ? half.view(scale: 0.5) : quarter.view(scale: 0.25)
            guard let symbol = attempt.read(view, triple, corner, right, below) else { continue }
            symbols.append(symbol)
            use(triple)
        }
        while symbols.count < Self.most, let (symbol, triple) = attempt.settle() {
            guard let symbol else { continue }
            symbols.append(symbol)
            use(triple)
        }
    }

    private func use(_ triple: FinderTriple) {
        pool.use(triple.corner)
        pool.use(triple.right)
        pool.use(triple.below)
    }
}
