internal import CQREncode

/// Makes many symbols of alphanumeric texts of one length, each the same module for module as
/// ``QRSymbol/init(_:level:version:content:)`` gives, in a small fraction of the time.
///
/// Codewords, error correction and their places in the symbol are linear over the two-element field: before masking,
/// the symbol of a text is the exclusive or of the symbols of its bits. So libqrencode is asked once for every bit,
/// some 150 times, and from then on a text costs a few dozen exclusive ors and the scoring of eight masks.
/// That pays from some 200 texts on.
public struct QRSymbolSeries: Sendable {
    public let length: Int
    public let level: QRSymbol.Level
    /// Modules on a side.
    public let width: Int
    public var version: Int { (width - 17) / 4 }

    private let masks: MaskPatterns
    /// The bare symbol of a text of zeros, then what each bit of each pair of characters changes in it.
    private let bare: [UInt32]
    private let changes: [UInt32]

    /// Prepares for texts of `length` characters.
    ///
    /// - Parameter version: 1 to 3, or nil for the smallest that holds such texts.
    /// - Throws: ``QRSymbolError``: `tooLong` also when the texts would need a version above 3.
    public init(length: Int, level: QRSymbol.Level = .quartile, version: Int? = nil) throws(QRSymbolError) {
        let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: length)
        let first = try QRSymbol(bytes: zeros, level: level, version: version, content: .alphanumeric)
        guard first.width <= MaskPatterns.widest else {
            throw QRSymbolError(code: .tooLong, length: length, version: version)
        }
        let masks = MaskPatterns(width: first.width, level: level)
        let bare = Self.unmasked(first, masks)
        var changes: [UInt32] = []
        for (position, bits) in Self.pairs(length) {
            for bit in 0..<bits {
                var text = zeros
                let value = 1 << bit
                if bits == 11 { text[position] = Alphanumeric.characters[value / 45] }
                text[position + (bits == 11 ? 1 : 0)] = Alphanumeric.characters[value % 45]
                let symbol = try QRSymbol(bytes: text, level: level, version: first.version, content: .alphanumeric)
                changes += zip(bare, Self.unmasked(symbol, masks)).map { $0 ^ $1 }
            }
        }
        self.length = length
        self.level = level
        self.width = first.width
        self.masks = masks
        self.bare = bare
        self.changes = changes
    }

    /// The symbol of `text`.
    ///
    /// - Throws: ``QRSymbolError``: `notAlphanumeric`, and `otherLength` for a length it was not prepared for.
    public func symbol(of text: String) throws(QRSymbolError) -> QRSymbol {
        var text = text
        let result = text.withUTF8 { bytes -> Result<QRSymbol, QRSymbolError> in
            Result { () throws(QRSymbolError) in try symbol(ofBytes: bytes) }
        }
        return try result.get()
    }

    private func symbol(ofBytes bytes: UnsafeBufferPointer<UInt8>) throws(QRSymbolError) -> QRSymbol {
        guard bytes.count == length else { throw QRSymbolError(code: .otherLength, length: bytes.count) }
        let lineCount = 2 * width
        var lines = bare
        var change = 0
        for (position, bits) in Self.pairs(length) {
            var value = 0
            for offset in position..<position + (bits == 11 ? 2 : 1) {
                guard let character = Alphanumeric.value(of: bytes[offset]) else {
                    throw QRSymbolError(code: .notAlphanumeric, position: offset)
                }
                value = value * 45 + character
            }
            lines.withUnsafeMutableBufferPointer { lines in
                changes.withUnsafeBufferPointer { changes in
                    for bit in 0..<bits where value >> bit & 1 == 1 {
                        let from = (change + bit) * lineCount
                        for line in 0..<lineCount { lines[line] ^= changes[from + line] }
                    }
                }
            }
            change += bits
        }
        let rows = [UInt32](unsafeUninitializedCapacity: width) { rows, count in
            _ = ikrar_qr_pick_mask(lines, masks.lines, Int32(width), rows.baseAddress)
            count = width
        }
        return QRSymbol(words: rows, width: width, level: level)
    }

    /// Where each pair of characters begins and its bits; a last single character takes 6.
    private static func pairs(_ length: Int) -> some Sequence<(Int, Int)> {
        stride(from: 0, to: length, by: 2).lazy.map { ($0, $0 + 1 < length ? 11 : 6) }
    }

    private static func unmasked(_ symbol: QRSymbol, _ masks: MaskPatterns) -> [UInt32] {
        guard let mask = MaskPatterns.mask(of: symbol) else { fatalError("a symbol without format information") }
        var lines = SymbolLines(symbol)
        lines.combine(with: masks[mask])
        return lines.words
    }
}
