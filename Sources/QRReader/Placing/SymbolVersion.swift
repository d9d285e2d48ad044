/// Sizes that follow from a symbol's version, ISO/IEC 18004, 7.1 and annex E.
struct SymbolVersion: Equatable, BitwiseCopyable {
    /// 1 to 40.
    let number: Int

    /// Modules on a side.
    var width: Int { 17 + 4 * number }

    init?(number: Int) {
        guard number >= 1, number <= 40 else { return nil }
        self.number = number
    }

    init?(width: Int) {
        guard width >= 21, width % 4 == 1 else { return nil }
        self.init(number: (width - 17) / 4)
    }

    /// How many alignment patterns lie along a side: none in version 1.
    var alignments: Int { number == 1 ? 0 : number / 7 + 2 }

    /// Where the middle of an alignment pattern lies, in whole modules from the left or the top.
    func alignment(_ index: Int) -> Int {
        if index == 0 { return 6 }
        let count = alignments
        let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        return width - 7 - (count - 1 - index) * step
    }

    /// Whether the pattern at these two places is drawn: not where a finder pattern lies.
    func hasAlignment(_ column: Int, _ row: Int) -> Bool {
        let last = alignments - 1
        return !(column == 0 && row == 0 || column == 0 && row == last || column == last && row == 0)
    }

    /// Whole codewords that the symbol holds, error correction included.
    var codewords: Int {
        var modules = (16 * number + 128) * number + 64
        if number >= 2 {
            modules -= (25 * alignments - 10) * alignments - 55
            if number >= 7 { modules -= 36 }
        }
        return modules / 8
    }
}
