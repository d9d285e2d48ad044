internal import CQREncode

/// A QR Code symbol after ISO/IEC 18004: a square of dark and light modules, without its quiet zone.
///
/// Making one is safe from several threads at once: libqrencode keeps its only shared tables behind a lock of its own.
/// Whoever needs many of one length uses ``QRSymbolSeries``, which gives the same modules many times faster.
public struct QRSymbol: Hashable, Sendable {
    /// How much damage a scanner can mend: about 7, 15, 25 and 30 percent of the codewords.
    public enum Level: Int32, Hashable, Sendable, CaseIterable {
        case low, medium, quartile, high
    }

    /// How the text is written into the symbol.
    public enum Content: Hashable, Sendable {
        /// Digits, upper-case letters and `$%*+-./:` and space only; anything else is refused.
        case alphanumeric
        /// Alphanumeric where the text allows it, otherwise its UTF-8 bytes.
        case automatic
    }

    public let level: Level
    /// Modules on a side: 21 for version 1, and 4 more for every version up to 40.
    public let width: Int

    /// Row by row, each row in whole words; bit 0 of its first word is the leftmost module, and 1 is dark.
    let words: [UInt32]
    var wordsPerRow: Int { (width + 31) / 32 }

    public var version: Int { (width - 17) / 4 }

    /// Whether the module is dark. `x` counts from the left and `y` from the top, both from 0.
    public subscript(x: Int, y: Int) -> Bool {
        precondition(x >= 0 && x < width && y >= 0 && y < width, "no such module")
        return words[y * wordsPerRow + x / 32] >> UInt32(x % 32) & 1 == 1
    }

    /// Encodes `text`. The mask is the one that the standard's penalty rules like best.
    ///
    /// - Parameter version: 1 to 40, or nil for the smallest that holds the text.
    /// - Throws: ``QRSymbolError``.
    public init(
        _ text: String, level: Level = .quartile, version: Int? = nil, content: Content = .alphanumeric
    ) throws(QRSymbolError) {
        try self.init(bytes: Array(text.utf8), level: level, version: version, content: content)
    }

    init(bytes: [UInt8], level: Level, version: Int?, content: Content) throws(QRSymbolError) {
        if let version, !(1...40).contains(version) { throw QRSymbolError(code: .noSuchVersion, version: version) }
        if bytes.isEmpty { throw QRSymbolError(code: .empty) }
        let foreign = bytes.firstIndex { Alphanumeric.value(of: $0) == nil }
        if content == .alphanumeric, let foreign { throw QRSymbolError(code: .notAlphanumeric, position: foreign) }

        var width: Int32 = 0
        var refusal: Int32 = 0
        let room = Int(IKRAR_QR_WIDEST * IKRAR_QR_WIDEST)
        let modules = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            refusal = ikrar_qr_encode(
                bytes, bytes.count, Int32(version ?? 0), level.rawValue, foreign == nil ? 1 : 0,
                buffer.baseAddress, &width)
            count = refusal == 0 ? Int(width * width) : 0
        }
        if let error = QRSymbolError(refusal: refusal, length: bytes.count, version: version) { throw error }
        self.init(modules: modules, width: Int(width), level: level)
    }

    init(words: [UInt32], width: Int, level: Level) {
        self.words = words
        self.width = width
        self.level = level
    }

    private init(modules: [UInt8], width: Int, level: Level) {
        let wordsPerRow = (width + 31) / 32
        var words = [UInt32](repeating: 0, count: wordsPerRow * width)
        for y in 0..<width {
            for x in 0..<width where modules[y * width + x] != 0 {
                words[y * wordsPerRow + x / 32] |= 1 << UInt32(x % 32)
            }
        }
        self.init(words: words, width: width, level: level)
    }
}
