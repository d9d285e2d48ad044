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
    /// See ``BlockGreys/noise``.
    private static let muchNoise = 24
    /// How many patterns are tried two by two.
    private static let mostPaired = 5

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
        var noise = 0
        for index in 0..<FramePass.most {
            let pass = FramePass.pass(index)
            // In noise, a second look at every pixel finds nothing that its mean over four does not show better.
            if index > 0 && pass.level == 0 && noise > Self.muchNoise { continue }
            look(pass, index)
            if index == 0 { noise = blocks.noise }
            readTriples(pass: index, &symbols)
            if !symbols.isEmpty { break }
        }
        if symbols.isEmpty { readPairs(&symbols) }
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
            let view = view(module: min(corner.module, right.module, below.module))
            guard let symbol = attempt.read(view, triple, corner, right, below) else { continue }
            symbols.append(symbol)
            use(triple)
        }
        settle(&symbols)
    }

    /// The picture in which a module is large enough to be told, and small enough to be averaged.
    private func view(module: Float) -> GreyView {
        module < 5 ? frame.view(scale: 1) : module < 10 ? half.view(scale: 0.5) : quarter.view(scale: 0.25)
    }

    /// The best patterns two by two: of a symbol whose third cannot be seen.
    private func readPairs(_ symbols: inout [ReadSymbol]) {
        attempt.beginPass()
        pool.sort(first: Self.mostPaired)
        for j in 1..<max(1, min(Self.mostPaired, pool.count)) {
            for i in 0..<j where pool.patterns[i].rays >= 14 && pool.patterns[j].rays >= 14 {
                let view = view(module: min(pool.patterns[i].module, pool.patterns[j].module))
                guard let missing = MissingFinder(view, pool.patterns[i], pool.patterns[j]) else { continue }
                for index in 0..<MissingFinder.guesses {
                    let guess = missing.guess(index)
                    let triple = FinderTriple(guessedOf: i, j)
                    if let symbol = attempt.read(view, triple, guess.corner, guess.right, guess.below) {
                        symbols.append(symbol)
                        return
                    }
                }
            }
        }
        settle(&symbols)
    }

    private func settle(_ symbols: inout [ReadSymbol]) {
        while symbols.count < Self.most, let (symbol, triple) = attempt.settle() {
            guard let symbol else { continue }
            symbols.append(symbol)
            use(triple)
        }
    }

    private func use(_ triple: FinderTriple) {
        pool.use(triple.corner)
        pool.use(triple.right)
        if triple.below != triple.right { pool.use(triple.below) }
    }
}
