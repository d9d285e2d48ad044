/// Nomor Induk Pegawai: the 18 digits by which an ASN is known to every office, a PNS's NIP or a PPPK's NI.
///
/// A PNS's is never issued again and stays for life; a PPPK's changes when they move agency or become a PNS, which is
/// why people have an id of their own. There is no check digit: mistakes show only in the structure and against the
/// roster. The digits are kept as text, because 18 of them do not survive a floating-point number. Every value has
/// passed the rules that do not depend on the day it is read (see ``NIPFinding/Code``).
///
/// Rules: Perka BKN 22/2007 and 43/2007.
public struct NIP: Hashable, Sendable, Comparable {
    // The ASCII digits, most significant first, so that comparing the words compares the texts.
    private let first: UInt64
    private let second: UInt64
    private let last: UInt16

    /// `digits` are 18 ASCII digits that make a NIP.
    init(checked digits: some Sequence<UInt8>) {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var last: UInt16 = 0
        var place = 0
        for digit in digits {
            switch place {
            case ..<8: first = first << 8 | UInt64(digit)
            case ..<16: second = second << 8 | UInt64(digit)
            default: last = last << 8 | UInt16(digit)
            }
            place += 1
        }
        precondition(place == 18)
        self.first = first
        self.second = second
        self.last = last
    }

    /// A NIP that was accepted once and stored as its 18 digits; `nil` when `text` is anything else. What may be wrong
    /// with a NIP that somebody wrote is told by ``parse(_:today:isNumber:)``.
    public static func stored(_ text: some StringProtocol) -> NIP? {
        var digits: [UInt8] = []
        digits.reserveCapacity(18)
        for byte in text.utf8 {
            guard (48...57).contains(byte), digits.count < 18 else { return nil }
            digits.append(byte)
        }
        guard digits.count == 18, NIPRules.structure(of: digits).isEmpty else { return nil }
        return NIP(checked: digits)
    }

    /// The digit at `place`, counted from 0.
    func digit(_ place: Int) -> Int {
        let byte =
            switch place {
            case ..<8: UInt8(truncatingIfNeeded: first >> UInt64(8 * (7 - place)))
            case ..<16: UInt8(truncatingIfNeeded: second >> UInt64(8 * (15 - place)))
            default: UInt8(truncatingIfNeeded: last >> UInt16(8 * (17 - place)))
            }
        return Int(byte) - 48
    }

    /// The number that the digits at `places`, counted from 0, make: at most 8 of them.
    func number(_ places: Range<Int>) -> Int {
        places.reduce(0) { $0 * 10 + digit($1) }
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.first, left.second, left.last) < (right.first, right.second, right.last)
    }
}
