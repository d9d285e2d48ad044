/// What all writers of a unit's name keep of it: what it is, where it is, and its number. `SD Negeri Arjasari 01`, `SDN 1
/// Arjasari` and `UPT Satuan Pendidikan SDN Arjasari I` are one; so are `PKM Arjasari` and `UPTD Puskesmas Arjasari`.
struct UnitSpelling: Hashable {
    var kind: String
    /// The words of its place in one, empty when none is written.
    var place: String
    /// Empty when none is written.
    var number: String

    private init(kind: String, place: String, number: String) {
        self.kind = kind
        self.place = place
        self.number = number
    }

    /// `nil` when the words do not begin with what a unit is, or say nothing more.
    /// - Parameter words: As ``UnitBook/words(_:)`` has them.
    init?(_ words: [String]) {
        var rest = Self.parted(words)[...]
        while let first = rest.first, Self.wrappings.contains(first) { rest.removeFirst() }
        guard let kind = Self.takeKind(&rest) else { return nil }
        var number = ""
        if Self.numbered.contains(kind) {
            rest.removeAll { $0 == "no" || $0 == "nomor" }
            let numbers = rest.indices.filter { rest[$0].utf8.allSatisfy(Self.isDigit) }
            guard numbers.count <= 1 else { return nil }
            if let place = numbers.first {
                number = rest.remove(at: place)
            } else if rest.count > 1, let last = rest.last, let value = Self.roman[last] {
                number = value
                rest.removeLast()
            }
        }
        let place = rest.joined()
        guard !place.isEmpty || !number.isEmpty else { return nil }
        self.init(kind: kind, place: place, number: number)
    }

    /// What is left of it when the number, or the place, is not written.
    var lessExact: [UnitSpelling] {
        guard !number.isEmpty, !place.isEmpty else { return [] }
        return [
            UnitSpelling(kind: kind, place: place, number: ""), UnitSpelling(kind: kind, place: "", number: number),
        ]
    }

    /// Whether a word says what a unit is, by itself: not a word that names have as well.
    static func isKind(_ word: String) -> Bool {
        kinds[word] != nil && word != "bag" && word != "bid"
            || ["uptd", "upt", "rsud", "dinas", "badan"].contains(word)
    }

    /// Whether a unit of this kind is a part of an office, and no place of its own.
    static func isInner(_ word: String) -> Bool {
        ["bidang", "bagian", "subbagian", "subbidang", "seksi", "sekretariat", "unit"].contains(word)
    }

    private static func takeKind(_ rest: inout ArraySlice<String>) -> String? {
        guard let first = rest.first else { return nil }
        if let school = schools[first], rest.dropFirst().first == "n" || rest.dropFirst().first == "negeri" {
            rest.removeFirst(2)
            return school
        }
        if let kind = kinds[first] {
            rest.removeFirst()
            return kind
        }
        // `PuskesmasArjasari`.
        guard let glued = gluable.first(where: { first.hasPrefix($0) && first.utf8.count >= $0.utf8.count + 4 }) else {
            return nil
        }
        rest[rest.startIndex] = String(first.dropFirst(glued.count))
        return kinds[glued]
    }

    /// `sdn01` is `sdn` and `1`.
    private static func parted(_ words: [String]) -> [String] {
        words.flatMap { word in
            var pieces: [[UInt8]] = []
            for byte in word.utf8 {
                if let last = pieces.last?.last, isDigit(last) == isDigit(byte) {
                    pieces[pieces.count - 1].append(byte)
                } else {
                    pieces.append([byte])
                }
            }
            return pieces.map { piece in
                guard let first = piece.first, isDigit(first) else { return String(decoding: piece, as: UTF8.self) }
                return String(decoding: piece.drop { $0 == 0x30 }, as: UTF8.self)
            }.filter { !$0.isEmpty }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Of what is printed before a unit's own name.
    private static let wrappings: Set<String> = [
        "upt", "uptd", "upptd", "uptb", "spf", "satuan", "pendidikan", "formal", "kantor",
    ]

    private static let schools = [
        "tk": "tkn", "sd": "sdn", "smp": "smpn", "sma": "sman", "smk": "smkn", "slb": "slbn",
    ]

    private static let kinds: [String: String] = {
        var kinds = [
            "pusk": "puskesmas", "puskes": "puskesmas", "pkm": "puskesmas", "kec": "kecamatan", "camat": "kecamatan",
            "kel": "kelurahan", "lurah": "kelurahan", "bag": "bagian", "bid": "bidang", "puskesmaspembantu": "pustu",
        ]
        for (short, school) in schools { (kinds[short], kinds[school]) = (school, school) }
        for kind in ["puskesmas", "pustu", "kecamatan", "kelurahan", "desa", "bagian", "bidang", "seksi", "labkesda"] {
            kinds[kind] = kind
        }
        return kinds
    }()

    /// The longest first.
    private static let gluable = ["kecamatan", "kelurahan", "puskesmas", "puskes", "pusk", "smpn", "pkm", "sdn"]

    private static let numbered: Set<String> = ["tkn", "sdn", "smpn", "sman", "smkn", "slbn", "puskesmas"]

    private static let roman = [
        "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
    ]
}
