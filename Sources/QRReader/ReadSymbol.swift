/// A symbol that was read, every codeword of it right or mended.
public struct ReadSymbol: Sendable {
    public internal(set) var text: SymbolText
    /// 1 to 40.
    public internal(set) var version: Int
    public internal(set) var level: ErrorCorrectionLevel
    /// Its outer corners in the frame: upper left, upper right, lower right, lower left, as the symbol itself has it.
    public internal(set) var corners: (FramePoint, FramePoint, FramePoint, FramePoint)
    /// Light on dark.
    public internal(set) var isInverted: Bool
    /// Seen in a mirror or from behind.
    public internal(set) var isMirrored: Bool
    /// How many codewords were wrong or doubtful.
    public internal(set) var mended: Int

    public var bytes: [UInt8] { text.bytes }
}
