/// Invented codes, the same in every run.
struct Codes: RandomNumberGenerator {
    static let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    static let alphanumeric = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func text(_ length: Int, of characters: [Character]) -> String {
        String((0..<length).map { _ in characters[Int(next() % UInt64(characters.count))] })
    }

    /// As a badge carries it: `IK1` and 24 characters.
    mutating func badge() -> String { "IK1" + text(24, of: Self.crockford) }

    static func badges(_ count: Int, seed: UInt64) -> [String] {
        var codes = Codes(seed: seed)
        return (0..<count).map { _ in codes.badge() }
    }

    static func typed(_ code: String) -> String {
        let number = Array(code.dropFirst(3).prefix(8))
        return String(number[0..<4]) + "-" + String(number[4..<8]) + "-" + String(code.suffix(1))
    }
}
