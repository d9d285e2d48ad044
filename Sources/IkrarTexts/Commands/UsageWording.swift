/// What the argument parser says of itself, in Indonesian: it knows only English.
///
/// A phrase that is not in the table stays as it is, so that a newer parser never loses a word.
public enum UsageWording {
    /// Help, or the message for a mistake of usage.
    public static func translated(_ text: String, to language: Language) -> String {
        guard language == .indonesian else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let phrase = phrases.lazy.compactMap { $0.translated(line) }.first ?? String(line)
            return phrase.replacing("(default:", with: "(baku:").replacing("; default:", with: "; baku:")
                .replacing("(values:", with: "(nilai:").replacing("' or '", with: "' atau '")
                .replacing("' and '", with: "' dan '")
        }.joined(separator: "\n")
    }

    /// English and Indonesian; `§` stands for what they share, in the same order. The first that fits counts.
    private static let phrases = [
        Phrase("Error: Missing expected argument '§'", "Kesalahan: '§' belum diisi"),
        Phrase("Error: Missing one of: §", "Kesalahan: isi salah satu: §"),
        Phrase("Error: Missing value for '§'", "Kesalahan: '§' belum diberi nilai"),
        Phrase("Error: Missing required subcommand.", "Kesalahan: perintahnya belum disebut."),
        Phrase("Error: Unexpected argument '§'", "Kesalahan: '§' tidak dikenal di sini"),
        Phrase("Error: § unexpected arguments: §", "Kesalahan: § argumen tidak dikenal di sini: §"),
        Phrase("Error: Unknown option '§'. Did you mean '§'?", "Kesalahan: pilihan '§' tidak ada. Maksudnya '§'?"),
        Phrase("Error: Unknown option '§'", "Kesalahan: pilihan '§' tidak ada"),
        Phrase(
            "Error: The value '§' is invalid for '§'. Please provide one of the following:",
            "Kesalahan: '§' tidak berlaku untuk '§'. Pilih salah satu:",
        ),
        Phrase(
            "Error: The value '§' is invalid for '§'. Please provide one of §.",
            "Kesalahan: '§' tidak berlaku untuk '§'. Pilih salah satu: §.",
        ),
        Phrase("Error: The value '§' is invalid for '§'", "Kesalahan: '§' tidak berlaku untuk '§'"),
        Phrase(
            "Error: The option '§' does not take any value, but '§' was specified.",
            "Kesalahan: pilihan '§' tidak memakai nilai, tetapi diberi '§'.",
        ),
        Phrase(
            "Error: Can't generate completion scripts for '§'.",
            "Kesalahan: tidak ada skrip pelengkap untuk '§'.",
        ),
        Phrase("Error: §", "Kesalahan: §"),
        Phrase("Please use §=<shell> with one of:", "Pakai §=<shell> dengan salah satu dari:"),
        Phrase("Help:  §", "Artinya:  §"),
        Phrase("Usage: § <subcommand>", "Pemakaian: § <perintah>"),
        Phrase("Usage: §", "Pemakaian: §"),
        Phrase("  See '§ <subcommand>' for detailed help.", "  Selengkapnya: § PERINTAH"),
        Phrase("  See '§' for more information.", "  Selengkapnya: §"),
        Phrase("OVERVIEW: §", "§"),
        Phrase("USAGE: § <subcommand>", "PEMAKAIAN: § <perintah>"),
        Phrase("USAGE: §", "PEMAKAIAN: §"),
        Phrase("ARGUMENTS:", "ARGUMEN:"),
        Phrase("OPTIONS:", "PILIHAN:"),
        Phrase("SUBCOMMANDS:", "PERINTAH:"),
        Phrase("§Show the version.", "§Tampilkan versi."),
        Phrase("§Show help information.", "§Tampilkan bantuan ini."),
    ]
}

/// One phrase with holes.
private struct Phrase: Sendable {
    private let english: [String]
    private let indonesian: [String]

    init(_ english: String, _ indonesian: String) {
        self.english = Self.pieces(english)
        self.indonesian = Self.pieces(indonesian)
    }

    private static func pieces(_ phrase: String) -> [String] {
        phrase.split(separator: "§", omittingEmptySubsequences: false).map(String.init)
    }

    /// `nil` when the line is another phrase.
    func translated(_ line: Substring) -> String? {
        guard let first = english.first, line.hasPrefix(first) else { return nil }
        var rest = line.dropFirst(first.count)
        var text = indonesian[0]
        for (place, piece) in english.enumerated().dropFirst() {
            let isLast = place == english.count - 1
            guard let hole = Self.hole(in: rest, before: piece, isLast: isLast) else { return nil }
            text += hole + indonesian[place]
            rest = rest[hole.endIndex...].dropFirst(piece.count)
        }
        return rest.isEmpty ? text : nil
    }

    private static func hole(in rest: Substring, before piece: String, isLast: Bool) -> Substring? {
        if isLast { return rest.hasSuffix(piece) ? rest.dropLast(piece.count) : nil }
        return rest.firstRange(of: piece).map { rest[..<$0.lowerBound] }
    }
}
