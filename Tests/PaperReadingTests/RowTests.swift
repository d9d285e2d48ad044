import PaperReading
import Testing

@Suite("Which rows carry ink")
struct RowTests {
    @Test("over many sheets no signature is called empty and nothing else signed, and most rows are decided")
    func neverWrong() throws {
        var decided = (signed: 0, empty: 0)
        var plain = (signed: 0, empty: 0)
        for seed in 1...30 {
            var numbers = SeededNumbers(seed)
            let writings = (0..<8).map { _ in Writing.allCases.randomElement(using: &numbers)! }
            var reading = SheetReading(writings, seed: seed * 31)
            reading.placement.dotsPerInch = seed % 4 == 0 ? 150 : 200
            reading.placement.turn = [0.0, 90, 180, 270].randomElement(using: &numbers)! + numbers.number(-3...3)
            reading.placement.scale = numbers.number(0.94...0.98)
            reading.scanner = Scanner(
                paper: numbers.number(190...250), noise: numbers.number(0...6), blur: Int(numbers.number(0...1.9)))
            if seed % 6 == 0 { reading.sheet.streak = (85, 88) }
            for row in try reading.rows() {
                let writing = writings[row.row]
                #expect(
                    row.verdict != (writing.isSigned ? .empty : .signed),
                    "sheet \(seed), row \(row.row), \(writing) is \(row.verdict)")
                if writing.isDoubtful || writing == .sprawling { continue }
                if writing.isSigned {
                    plain.signed += 1
                    decided.signed += row.verdict == .signed ? 1 : 0
                } else {
                    plain.empty += 1
                    decided.empty += row.verdict == .empty ? 1 : 0
                }
            }
        }
        #expect(decided.signed * 100 >= plain.signed * 80)
        #expect(decided.empty * 100 >= plain.empty * 60)
    }

    @Test("every way to sign is seen, and every way not to is not", arguments: Writing.allCases)
    func kinds(writing: Writing) throws {
        let writings: [Writing] = [.nothing, writing, .nothing, .nothing, writing, .nothing]
        let verdicts = try SheetReading(writings, seed: 11).verdicts()
        for row in [1, 4] {
            switch writing {
            case .pen, .thinPen, .pencil, .initials, .tick: #expect(verdicts[row] == .signed)
            case .sprawling: #expect(verdicts[row] != .empty)
            case .nothing, .dust: #expect(verdicts[row] == .empty)
            case .dash, .fold, .showingThrough, .faintPencil: #expect(verdicts[row] != .signed)
            }
        }
        if writing != .sprawling, writing != .fold {
            #expect([0, 2, 3, 5].allSatisfy { verdicts[$0] == .empty })
        }
    }

    @Test(
        "a dash, a faint pencil and a fold are for a person to look at", arguments: [Writing.dash, .faintPencil, .fold])
    func doubtful(writing: Writing) throws {
        #expect(try SheetReading([.nothing, writing, .nothing], seed: 12).verdicts()[1] == .unclear)
    }

    @Test("a signature that spills over makes its neighbour unclear at most")
    func spilling() throws {
        for seed in 1...6 {
            let verdicts = try SheetReading([.nothing, .nothing, .sprawling, .nothing, .nothing], seed: seed).verdicts()
            #expect(verdicts[2] != .empty)
            #expect(verdicts[1] != .signed && verdicts[3] != .signed)
            #expect(verdicts[0] == .empty && verdicts[4] == .empty)
        }
    }

    @Test("a streak through all rows signs none, and hides no signature")
    func streak() throws {
        var reading = SheetReading([.nothing, .pen, .nothing, .pen, .dust, .nothing], seed: 13)
        reading.sheet.streak = (88, 92)
        #expect(try reading.verdicts() == [.empty, .signed, .empty, .signed, .empty, .empty])
    }

    @Test("shadows and grey paper are no ink")
    func shadows() throws {
        var reading = SheetReading([.nothing, .pen, .nothing, .pencil, .nothing, .nothing], seed: 14)
        reading.scanner.paper = 190
        reading.mishap = { drawing in
            let (middle, height) = (drawing.width * 2 / 3, Float(drawing.height))
            drawing.shade { x, y in (x > middle ? 0.7 : 1) * (0.7 + 0.3 * Float(y) / height) }
        }
        #expect(try reading.verdicts() == [.empty, .signed, .empty, .signed, .empty, .empty])
    }

    @Test("a cell painted over is not empty")
    func paintedOver() throws {
        var reading = SheetReading([.nothing, .nothing, .nothing], seed: 15)
        reading.mishap = { $0.rectangle(left: 71, top: 31, right: 109, bottom: 39, darkness: 0.8) }
        #expect(try reading.verdicts()[1] != .empty)
    }

    @Test("rows whose lines cannot be seen are unclear")
    func unseen() throws {
        var reading = SheetReading([.pen, .nothing, .pen, .nothing], seed: 16)
        reading.sheet.hasLines = false
        #expect(try reading.verdicts() == [.unclear, .unclear, .unclear, .unclear])
    }

    @Test("rows that are cut off are unclear, and the others of the page are read")
    func cutOff() throws {
        var reading = SheetReading([.pen, .nothing, .pen, .nothing, .nothing, .pen, .nothing, .pen], seed: 18)
        reading.placement.turn = 12
        reading.placement.scale = 0.9
        let page = try reading.page()
        // The upper right corner is gone, with its square and the ends of the first three rows.
        let width = Int(110 * reading.placement.pixelsPerMillimetre)
        let kept = page.image.pixels.indices.lazy.filter { $0 % page.image.width < width }
        let pixels = kept.map { page.image.pixels[$0] }
        let cut = ScannedPage(
            path: "", number: 1, image: GreyImage(width: width, height: page.image.height, pixels: Array(pixels)))
        let code = try #require(cut.codes().first)
        let verdicts = try cut.rows(of: reading.sheet.shape, by: code).map(\.verdict)
        #expect(verdicts == [.unclear, .unclear, .unclear, .empty, .empty, .signed, .empty, .signed])
    }

    @Test("the share of ink grows with what is written")
    func share() throws {
        let rows = try SheetReading([.nothing, .pen, .nothing], seed: 17).rows()
        #expect(rows[0].inkShare < 0.003)
        #expect(rows[1].inkShare > 0.02 && rows[1].inkShare < 0.5)
    }
}
