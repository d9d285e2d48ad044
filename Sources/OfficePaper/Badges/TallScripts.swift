/// Scripts whose letters reach further up and down than the font that their lines are measured by.
enum TallScripts {
    /// From baseline to baseline, in heights of the font: so far that lines of such letters do not touch.
    static func leading(of text: String) -> Double {
        // Most texts are Latin, and these are told at once.
        guard text.utf8.contains(where: { $0 >= 0xD8 }) else { return 1 }
        return text.unicodeScalars.reduce(1) { leading, scalar in max(leading, self.leading(of: scalar)) }
    }

    private static func leading(of scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        // Balinese and Javanese hang consonants beneath one another.
        case 0x1B00...0x1B7F, 0xA980...0xA9DF: 2.2
        // Arabic, and its extensions and presentation forms.
        case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: 1.35
        // The others of the archipelago: Buginese, Sundanese, Batak, Rejang, Makasar.
        case 0x1A00...0x1A1F, 0x1B80...0x1BFF, 0x1CC0...0x1CCF, 0xA930...0xA95F, 0x11EE0...0x11EFF: 1.5
        default: 1
        }
    }
}
