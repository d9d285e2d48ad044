extension QRSymbol {
    /// The stretches of dark modules in a row, from left to right. A stretch ends where a word of the row ends.
    public func forEachDarkRun(inRow y: Int, _ body: (Range<Int>) -> Void) {
        for word in 0..<wordsPerRow {
            var rest = words[y * wordsPerRow + word]
            while rest != 0 {
                let first = rest.trailingZeroBitCount
                let length = (~(rest >> UInt32(first))).trailingZeroBitCount
                body(32 * word + first..<32 * word + first + length)
                let end = first + length
                rest = end == 32 ? 0 : (rest >> UInt32(end)) << UInt32(end)
            }
        }
    }
}
