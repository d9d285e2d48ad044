extension UnitName {
    /// A name as it is printed: exports write in capitals what reads `UPT Satuan Pendidikan SDN Arjasari 01`. A name
    /// that has a small letter somewhere is left as it is, and so is a single word that is no kind of office: `DINKES`.
    static func readable(_ text: String) -> String {
        let text = Spelling.tidy(text)
        guard Spelling.isAllCapitals(text), text.contains(" ") || namesOPD(text) || namesSubUnit(text) else {
            return text
        }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var word: [UInt8] = []
        var isFirst = true
        for byte in text.utf8 {
            // An apostrophe is part of its word: Jum'at.
            let belongs =
                byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                || byte == 0x27 && !word.isEmpty
            if belongs {
                word.append(byte)
            } else {
                append(word, to: &out, isFirst: &isFirst)
                word.removeAll(keepingCapacity: true)
                out.append(byte)
            }
        }
        append(word, to: &out, isFirst: &isFirst)
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ word: [UInt8], to out: inout [UInt8], isFirst: inout Bool) {
        guard !word.isEmpty else { return }
        defer { isFirst = false }
        let text = String(decoding: word, as: UTF8.self)
        if isAcronym(word, text) {
            out += word
        } else if particles.contains(text), !isFirst {
            out += lowered(word[...])
        } else {
            out.append(word[0])
            out += lowered(word.dropFirst())
        }
    }

    private static func lowered(_ word: ArraySlice<UInt8>) -> [UInt8] {
        word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Roman numerals, words with a digit or without a vowel, and the acronyms with vowels that offices' names use.
    private static func isAcronym(_ word: [UInt8], _ text: String) -> Bool {
        if acronyms.contains(text) || romans.contains(text) { return true }
        if word.contains(where: { (0x30...0x39).contains($0) }) { return true }
        let vowels = "AEIOUY".utf8
        return word.count > 1 && !word.contains { $0 >= 0x80 || vowels.contains($0) }
    }

    private static let particles: Set<String> = [
        "DAN", "DI", "KE", "DARI", "PADA", "UNTUK", "YANG", "SERTA", "ATAU", "DENGAN", "BAGI", "OLEH", "DALAM",
        "TERHADAP",
    ]

    private static let romans: Set<String> = {
        var romans = Set(Grade.romans)
        romans.formUnion(["XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV"])
        return romans
    }()

    private static let acronyms: Set<String> = [
        "UPT", "UPTD", "SMAN", "UPTB", "UPPTD", "RSUD", "RSU", "PAUD", "UMKM", "UKM", "IKM", "IGD", "UGD", "ICU",
        "IPAL",
        "IPSRS",
        "KUA", "UKP", "TPA", "TPI", "TPS", "LPSE", "UKPBJ", "BUMD", "BLUD", "KIA", "ATK", "ASN", "IPTEK", "IMTAQ",
        "RSIA",
        "SAKIP", "TIK", "IT", "UPTPK", "PSDA", "SAMSAT", "PAD", "AKB", "UKS", "RPH", "BPP", "IB", "GOR", "UPZ", "APBD",
    ]
}
