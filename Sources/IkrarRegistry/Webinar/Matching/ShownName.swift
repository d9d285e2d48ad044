/// A name as somebody wrote it under their picture, taken apart: NIP, office, name.
struct ShownName: Sendable {
    var nips: [NIP]
    var hasBrokenNIP: Bool
    /// What `_`, `|`, brackets and lone hyphens part, without NIPs.
    var parts: [String]

    init(_ text: String) {
        let run = NIPRun(Spelling.tidy(text))
        nips = run.nips
        hasBrokenNIP = run.isBroken
        var parts: [String] = []
        var part: [UInt8] = []
        let bytes = Array(run.rest.utf8)
        func close() {
            let tidy = Spelling.tidy(String(decoding: part, as: UTF8.self))
            if tidy.utf8.contains(where: { Self.isLetter($0) }) { parts.append(tidy) }
            part.removeAll(keepingCapacity: true)
        }
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case 0x5F, 0x7C, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3B, 0x3A: close()
            // A slash in `SD/MI` and a hyphen in `Nur-Aini` part nothing; beside a space they do.
            case 0x2D, 0x2F, 0x7E:
                let isBeside =
                    place == 0 || place == bytes.count - 1 || bytes[place - 1] == 0x20 || bytes[place + 1] == 0x20
                    || bytes[place - 1] == 0x5F || bytes[place + 1] == 0x5F
                if isBeside { close() } else { part.append(byte) }
            default: part.append(byte)
            }
        }
        close()
        self.parts = parts
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// Without what the vendor has put behind a name: `(Host)`, `(Unverified)`, the device that was renamed.
    static func withoutAdditions(_ text: String, _ format: ReportFormat) -> String {
        var text = Spelling.tidy(text)
        while text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
            let inside = text[text.index(after: open)...].dropLast()
            guard additions.contains(Spelling.key(inside)) || isDevice(inside) else { break }
            text = Spelling.tidy(String(text[..<open]))
        }
        return text
    }

    /// Whether a text is a telephone's or a computer's, or a word that stands for whoever sits before it.
    static func isDevice(_ text: some StringProtocol) -> Bool {
        guard let first = Spelling.words(text).first else { return false }
        return devices.contains(String(decoding: first, as: UTF8.self))
    }

    private static let additions: Set<String> = [
        "host", "cohost", "guest", "external", "unverified", "me", "tuanrumah", "tamu", "eksternal", "panelist",
        "panelis", "saya", "presenter", "organizer",
    ]

    private static let devices: Set<String> = [
        "iphone", "ipad", "ipod", "galaxy", "samsung", "oppo", "redmi", "xiaomi", "mi", "poco", "vivo", "realme",
        "infinix",
        "huawei", "android", "itel", "tecno", "nokia", "asus", "lenovo", "acer", "hp", "dell", "macbook", "mac",
        "laptop",
        "pc", "desktop", "windows", "user", "admin", "operator", "zoom", "guest", "tamu", "device", "advan", "evercoss",
        "oneplus", "nokia", "sony", "lg", "meizu", "komputer", "tablet", "tab", "phone", "participant", "peserta",
    ]
}
