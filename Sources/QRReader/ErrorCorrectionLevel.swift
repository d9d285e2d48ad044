/// How much damage a symbol's writer provided for: about 7, 15, 25 and 30 percent of the codewords.
public enum ErrorCorrectionLevel: UInt8, Sendable, BitwiseCopyable {
    case low, medium, quartile, high
}
