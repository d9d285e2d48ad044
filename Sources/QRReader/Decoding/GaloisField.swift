/// The field of 256 elements that QR codes count in: polynomial x⁸ + x⁴ + x³ + x² + 1, ISO/IEC 18004, 7.5.2.
struct GaloisField: ~Copyable {
    /// Twice around, so that sums of two logarithms need no remainder.
    private var powers = Store<UInt8>(512, of: 0)
    private var logarithms = Store<UInt8>(256, of: 0)

    init() {
        var value = 1
        for exponent in 0..<255 {
            powers[exponent] = UInt8(value)
            powers[exponent + 255] = UInt8(value)
            logarithms[value] = UInt8(exponent)
            value <<= 1
            if value > 255 { value ^= 0x11D }
        }
    }

    @inline(__always)
    func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
        if a == 0 || b == 0 { return 0 }
        return powers.base[Int(logarithms.base[Int(a)]) + Int(logarithms.base[Int(b)])]
    }

    /// `b` is not 0.
    @inline(__always)
    func quotient(_ a: UInt8, _ b: UInt8) -> UInt8 {
        if a == 0 { return 0 }
        return powers.base[Int(logarithms.base[Int(a)]) + 255 - Int(logarithms.base[Int(b)])]
    }

    /// 2 to the power of an exponent from 0 to 509.
    @inline(__always)
    func power(_ exponent: Int) -> UInt8 { powers[exponent] }
}
