/// Chances that fall alike in every run (SplitMix64).
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var seed: UInt64

    public init(seed: UInt64) { self.seed = seed }

    public mutating func next() -> UInt64 {
        seed &+= 0x9E37_79B9_7F4A_7C15
        var mixed = seed
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Whether it happens, with a probability from 0 to 1.
    public mutating func happens(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}
