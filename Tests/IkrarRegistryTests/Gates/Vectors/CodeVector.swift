@testable import IkrarRegistry

/// What a text is that came by a channel.
struct CodeVector: Encodable {
    var text: String
    var channel: String
    var kind: String
    var value: String?
    var digest: String?

    init(text: String, channel: String) {
        self.text = text
        self.channel = channel
        let request = ScanRequest(id: "1", code: text, scannedAt: "2026-09-21T07:00:00+07:00", channel: channel)
        let batch = ScanBatch(event: Event.ID("apel"), deviceTime: Instant(microseconds: 0), scans: [request])
        let ring = BadgeKeyRing(keys: [Self.key])
        switch request.attempt(in: batch, clock: .exact, ring: ring).text {
        case .code(let code): (kind, value, digest) = ("code", code.text, BadgeSeal.digest(of: code))
        case .typed(let number): (kind, value) = ("typed", number.text)
        case .nip(let nip): (kind, value) = ("nip", nip)
        case .words(let words): (kind, value) = ("words", words)
        case .malformed: kind = "malformed"
        }
    }

    static let key = BadgeKey(id: "k1", secret: Array(repeating: 7, count: 32))

    /// Numbers with every kind of character in them.
    static let numbers: [BadgeNumber] =
        [0, 1, 0xFF_FFFF_FFFF, 0x01_0203_0405, 0x12_3456_789A, 0x7F_0F1E_2D3C].map { BadgeNumber($0) }
        + (1...14).map { BadgeNumber(UInt64($0) &* 0x9E37_79B9_7F4A_7C15 >> 20) }

    static var texts: [String] {
        let codes = numbers.map { BadgeCode(number: $0, key: key).text }
        return codes.flatMap(misread) + numbers.map(\.typed).flatMap(mistyped) + others
    }

    private static func misread(_ code: String) -> [String] {
        [
            code, code.lowercased(), confused(code), confused(code).lowercased(), grouped(code, "-"),
            grouped(code, " "),
            " \(code)\r", "\t\(code)", "\(code)\n", String(code.dropLast()), code + "0", "IK2" + code.dropFirst(3),
            "1k1" + code.dropFirst(3), "LKL" + code.dropFirst(3), "XK1" + code.dropFirst(3),
            code.dropLast() + "U", code.dropLast() + "é", String(code.reversed()),
        ]
    }

    private static func mistyped(_ typed: String) -> [String] {
        let number = typed.dropLast()
        let swapped = String(typed[typed.index(after: typed.startIndex)]) + String(typed.first!) + typed.dropFirst(2)
        return [
            typed, typed.lowercased(), confused(typed), typed.replacing("-", with: ""), typed.replacing("-", with: " "),
            swapped, String(number), typed + "0",
        ] + "07AZ".map { number + String($0) }
    }

    private static func confused(_ code: String) -> String {
        String(code.map { $0 == "0" ? "O" : $0 == "1" ? "l" : $0 })
    }

    private static func grouped(_ code: String, _ mark: String) -> String {
        String(
            code.enumerated().flatMap {
                $0.offset > 0 && $0.offset % 4 == 0 ? mark + String($0.element) : String($0.element)
            })
    }

    private static let others = [
        "", " ", "-", "196908111994031001", "19690811 199403 1 001", "NIP. 19690811 199403 1 001",
        "'196908111994031001",
        "nip:196908111994031001", "NIP\u{A0}196908111994031001", "19690811199403100", "1969081119940310011",
        "196908111994031001x", "１９６９０８１１１９９４０３１００１", "Sri Wahyuni", "  sri   wahyuni ", "Sri", "Al", "A. B. C.",
        "Nuraʼini", "Nur’aini", "Nur'aini binti Abdurrahman", "Drs. Hasan Basri, M.Si.", "Ni Luh-Putu", "Añá Éva",
        "李小龍",
        "Wahyuniii", "ABCDEFGHJ", "ABCD-EFGH-J", "https://contoh.go.id/apel", "WIFI:S:Kantor;T:WPA;P:rahasia;;",
        "08123456789",
        "🙂🙂🙂", "Sri\tWahyuni", "Sri\nWahyuni", "IK1", "IKD" + String(repeating: "0", count: 52),
        String(repeating: "0", count: 27), String(repeating: "1", count: 27),
    ]
}
