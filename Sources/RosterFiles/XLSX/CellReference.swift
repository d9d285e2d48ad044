/// A cell's place as `BQ7156`.
enum CellReference {
    /// The column from 0 that the letters name; nil without letters. Names beyond seven letters are all "far beyond".
    @inline(__always)
    static func column(_ reference: UnsafePointer<CChar>) -> Int? {
        var column = 0
        var index = 0
        while index < 7 {
            let letter = UInt8(bitPattern: reference[index]) & ~0x20
            guard letter >= 0x41, letter <= 0x5A else { break }
            column = column * 26 + Int(letter) - 0x40
            index += 1
        }
        return index == 0 ? nil : column - 1
    }

    /// A number from 0 written in plain digits, nine at most; nil otherwise.
    @inline(__always)
    static func digits(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        guard count > 0, count <= 9 else { return nil }
        var number = 0
        for index in 0..<count {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}
