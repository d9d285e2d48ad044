import Testing

@testable import QRReader

struct ReedSolomonTests {
    /// A block of zeros is whole; so every other whole block behaves like it.
    private func damaged(_ count: Int, errors: Int, seed: UInt64) -> (block: [UInt8], places: [Int]) {
        var random = SeededNumbers(seed: seed)
        let places = Array((0..<count).shuffled(using: &random).prefix(errors))
        var block = [UInt8](repeating: 0, count: count)
        for place in places { block[place] = UInt8.random(in: 1...255, using: &random) }
        return (block, places)
    }

    private func mend(_ block: inout [UInt8], checks: Int, erasures: [Int32] = []) -> ReedSolomon.Mending? {
        var solver = ReedSolomon()
        let count = block.count
        return block.withUnsafeMutableBufferPointer { block in
            erasures.withUnsafeBufferPointer {
                solver.mend(
                    block.baseAddress!, count: count, checks: checks, erasures: $0.baseAddress, erased: $0.count)
            }
        }
    }

    @Test(arguments: [7, 10, 13, 16, 17, 22, 28, 30])
    func `half as many errors as codewords for correction are mended, anywhere`(checks: Int) {
        for errors in 0...checks / 2 {
            var (block, _) = damaged(checks + 30, errors: errors, seed: UInt64(errors + 1))
            let mending = mend(&block, checks: checks)
            #expect(mending?.errors == errors)
            #expect(block.allSatisfy { $0 == 0 })
        }
    }

    @Test(arguments: [7, 10, 13, 22, 30]) func `more errors are not, and leave the block as it was`(checks: Int) {
        for seed in 1...20 {
            let (block, _) = damaged(checks + 30, errors: checks / 2 + 1, seed: UInt64(seed))
            var tried = block
            let mending = mend(&tried, checks: checks)
            // A chance remains, and then the certainty says so.
            if let mending {
                #expect(mending.certainty < SymbolDecoder.leastCertainty)
            } else {
                #expect(tried == block)
            }
        }
    }

    @Test(arguments: [7, 16, 22, 30]) func `places that are known to be doubtful cost half`(checks: Int) {
        for erased in 1..<checks {
            let errors = (checks - erased) / 2
            var (block, places) = damaged(checks + 30, errors: erased + errors, seed: UInt64(erased))
            let mending = mend(&block, checks: checks, erasures: places.prefix(erased).map(Int32.init))
            #expect(mending != nil)
            #expect(block.allSatisfy { $0 == 0 })
        }
    }

    @Test func `the fewer codewords are left over, the less certain is a mending`() {
        var certainties: [Float] = []
        for errors in 0...3 {
            var (block, _) = damaged(26, errors: errors, seed: 3)
            certainties.append(mend(&block, checks: 7)?.certainty ?? 0)
        }
        #expect(certainties == certainties.sorted(by: >))
        // Version 1, level L: the standard mends two and detects the third. 8.5.
        #expect(certainties[2] >= SymbolDecoder.leastCertainty)
        #expect(certainties[3] < SymbolDecoder.leastCertainty)
    }
}
