/// A colour, as sRGB from 0 to 255.
public struct Ink: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    public static let black = Ink(red: 0, green: 0, blue: 0)
    public static let white = Ink(red: 255, green: 255, blue: 255)

    /// From `#RRGGBB`; `nil` for anything else.
    public init?(hex: some StringProtocol) {
        let digits = hex.dropFirst()
        // A number may have a sign; a colour has none.
        guard hex.utf8.first == UInt8(ascii: "#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: 16)
        else { return nil }
        self.init(
            red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF)
        )
    }
}

/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
    /// In millimetres.
    public var width: Double
    public var ink: Ink
    /// Lengths of dashes and of the gaps between them, in millimetres; none for an unbroken line.
    public var dash: Double?

    public init(width: Double = 0.2, ink: Ink = .black, dash: Double? = nil) {
        self.width = width
        self.ink = ink
        self.dash = dash
    }
}
