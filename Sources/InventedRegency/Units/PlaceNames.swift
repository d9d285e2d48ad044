/// Names of kecamatan and regions, put together from two parts; none is taken from a real regency's list.
enum PlaceNames {
    static func shuffled(seed: UInt64) -> [String] {
        var seen: Set<String> = []
        var names: [String] = []
        for first in firsts {
            for second in seconds where first.lowercased() != second {
                let name = first.last == second.first ? first + second.dropFirst() : first + second
                if seen.insert(name).inserted { names.append(name) }
            }
        }
        var stream = SplitMix64(seed: seed, purpose: .places)
        for last in stride(from: names.count - 1, to: 0, by: -1) {
            names.swapAt(last, stream.below(last + 1))
        }
        return names
    }

    private static let firsts = [
        "Arga", "Banyu", "Batu", "Bumi", "Cahya", "Candra", "Dharma", "Gading", "Giri", "Gunung", "Jati", "Kali",
        "Karang", "Kayu", "Kembang", "Kerta", "Kidang", "Lembah", "Lingga", "Marga", "Mekar", "Mulya", "Nusa",
        "Padang", "Pandan", "Panca", "Parang", "Pring", "Puspa", "Randu", "Rawa", "Sari", "Sekar", "Selo", "Sendang",
        "Sido", "Swara", "Sumber", "Surya", "Taman", "Tanjung", "Tegal", "Tirta", "Wana", "Waru", "Watu",
        "Wira", "Wringin",
    ]

    private static let seconds = [
        "agung", "asri", "bakti", "cipta", "dadi", "damai", "guna", "harja", "indah", "jaya", "kencana", "kerta",
        "langgeng", "lestari", "luhur", "makmur", "manis", "manunggal", "mukti", "mulya", "murni", "nagara", "pala",
        "panji", "pura", "raharja", "rahayu", "rasa", "rejo", "sakti", "sana", "sari", "sembada", "sejati", "subur",
        "tama", "tani", "tentrem", "unggul", "utama", "waluya", "wangi", "warna", "wening", "widya", "wulan",
    ]
}
