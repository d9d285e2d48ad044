/// Names put together from common parts; whoever bears one of them does so by chance. Homonyms come of themselves.
struct PersonName {
    let text: String
    let origin: Origin

    init(isMale: Bool, _ stream: inout SplitMix64) {
        origin = Origin.drawn(&stream)
        let sex = isMale ? 0 : 1
        switch origin {
        case .javanese:
            text = Self.javanese(sex, &stream)
        case .general:
            text = stream.pick(Self.generalFirst[sex]) + " " + stream.pick(Self.generalLast[sex])
        case .sundanese:
            text = stream.pick(Self.sundaneseFirst[sex]) + " " + stream.pick(Self.sundaneseLast[sex])
        case .balinese:
            let order = stream.pick(Self.birthOrders)
            let middle = stream.chance(perMille: 400) ? stream.pick(Self.balineseMiddle[sex]) + " " : ""
            text = (isMale ? "I " : "Ni ") + order + " " + middle + stream.pick(Self.balineseLast[sex])
        case .bugis:
            let first = stream.chance(perMille: 500) ? "Andi " : ""
            text = first + stream.pick(Self.bugisFirst[sex]) + " " + stream.pick(Self.bugisLast[sex])
        case .batak:
            text = stream.pick(Self.batakFirst[sex]) + " " + stream.pick(Self.marga)
        case .butonese:
            text = (isMale ? "La Ode " : "Wa Ode ") + stream.pick(Self.generalLast[sex])
        }
    }

    /// One, two or three parts; about one in nine has a single name.
    private static func javanese(_ sex: Int, _ stream: inout SplitMix64) -> String {
        let first = stream.pick(javaneseFirst[sex])
        switch stream.below(100) {
        case ..<11: return stream.chance(perMille: 500) ? first : stream.pick(singles[sex])
        case ..<75: return first + " " + stream.pick(javaneseLast[sex])
        default:
            let middle = stream.pick(javaneseFirst[sex])
            return first + (middle == first ? " " : " \(middle) ") + stream.pick(javaneseLast[sex])
        }
    }

    private static let javaneseFirst = [
        [
            "Agus", "Arif", "Bambang", "Bayu", "Budi", "Cahyo", "Catur", "Dedi", "Didik", "Dimas", "Dwi", "Eko",
            "Galih",
            "Gunawan", "Hadi", "Hari", "Hendra", "Heri", "Heru", "Imam", "Indra", "Joko", "Kukuh", "Mulyono", "Nanang",
            "Nur", "Pandu", "Puji", "Purnomo", "Rudi", "Sigit", "Slamet", "Sugeng", "Suyono", "Teguh", "Tri", "Untung",
            "Wahyu", "Yoga", "Yudi", "Yusuf",
        ],
        [
            "Ani", "Anis", "Dewi", "Diah", "Dian", "Dwi", "Eka", "Endang", "Erna", "Fitri", "Hesti", "Ida", "Ika",
            "Indah", "Kartika", "Laila", "Lestari", "Lilis", "Maya", "Nina", "Novi", "Nur", "Puji", "Ratih", "Ratna",
            "Retno", "Rina", "Rini", "Sari", "Siti", "Sri", "Sulis", "Titik", "Tri", "Tutik", "Umi", "Wahyu", "Wiwik",
            "Yanti", "Yuli", "Yuni",
        ],
    ]

    private static let singles = [
        [
            "Sutrisno", "Suparno", "Sumarno", "Suwarno", "Paijan", "Ngadiman", "Wagiman", "Kasmani", "Sugiyanto",
            "Poniman",
        ],
        [
            "Sumiati", "Suparti", "Suwarni", "Ngatini", "Wagiyem", "Kasiyem", "Sugiyarti", "Poniyem", "Zulaikha",
            "Supiyah",
        ],
    ]

    private static let javaneseLast = [
        [
            "Basuki", "Cahyono", "Firmansyah", "Hakim", "Handoko", "Haryanto", "Hermawan", "Hidayat", "Irawan",
            "Kurniawan", "Nugroho", "Prasetyo", "Pratama", "Purwanto", "Raharjo", "Rohman", "Santoso", "Saputro",
            "Setiawan", "Siswanto", "Susanto", "Susilo", "Syarif", "Utomo", "Wibowo", "Wicaksono", "Yulianto",
        ],
        [
            "Anggraini", "Astuti", "Handayani", "Hartati", "Hidayati", "Kumalasari", "Kurniasih", "Kusumawati",
            "Lestari", "Maharani", "Ningsih", "Permatasari", "Pertiwi", "Puspitasari", "Rahayu", "Rahmawati",
            "Saraswati", "Setyowati", "Sulistyowati", "Susanti", "Utami", "Wahyuni", "Widyastuti", "Wijayanti",
            "Winarti", "Wulandari", "Yuliana",
        ],
    ]

    private static let generalFirst = [
        [
            "Muhammad", "Muhamad", "Mohammad", "Mochamad", "M.", "Moh.", "Muh.", "Ahmad", "Achmad", "Akhmad", "Abdul",
            "Abd.", "Khoirul", "Zainal", "Syaiful", "Miftahul",
        ],
        [
            "Siti", "Sitti", "Nurul", "Noor", "Khusnul", "Umi", "Nur", "Siti Nur", "Lailatul", "Zahrotul", "Mutia",
            "Ainun",
        ],
    ]

    private static let generalLast = [
        [
            "Rahman", "Rohim", "Arifin", "Fauzi", "Ismail", "Ridwan", "Hasan", "Yusuf", "Syafii", "Mustofa", "Anwar",
            "Huda", "Abidin", "Rosyid", "Karim", "Ghofur", "Basri", "Latif",
        ],
        [
            "Khasanah", "Azizah", "Fatimah", "Maryam", "Aisyah", "Latifah", "Hidayah", "Rohmah", "Fitriyah", "Jannah",
            "Amalia", "Mufidah", "Halimah", "Zahra", "Nafisah", "Muslimah",
        ],
    ]

    private static let sundaneseFirst = [
        ["Asep", "Dadang", "Cecep", "Ujang", "Encep", "Deden", "Iwan", "Yayan"],
        ["Euis", "Neng", "Ai", "Enok", "Lilis", "Imas", "Elis", "Yayah"],
    ]

    private static let sundaneseLast = [
        ["Suryana", "Permana", "Sopandi", "Supriatna", "Hidayat", "Kosasih", "Rustandi", "Mulyana"],
        ["Nuraeni", "Rohaeni", "Komariah", "Rosmiati", "Nurjanah", "Suryani", "Kurniasih", "Marlina"],
    ]

    private static let birthOrders = ["Wayan", "Putu", "Gede", "Made", "Kadek", "Nyoman", "Komang", "Ketut"]
    private static let balineseMiddle = [
        ["Agus", "Adi", "Eka", "Dharma", "Bagus"], ["Ayu", "Sri", "Eka", "Dewi", "Luh"],
    ]
    private static let balineseLast = [
        ["Sudarma", "Widana", "Suardana", "Artawan", "Mahendra", "Wirawan", "Subrata", "Arnawa"],
        ["Suartini", "Widiasih", "Sukerti", "Arianti", "Parwati", "Suryani", "Astini", "Puspawati"],
    ]

    private static let bugisFirst = [
        ["Baso", "Ambo", "Syamsul", "Jufri", "Rusdi", "Anwar", "Mappa", "Sulaiman"],
        ["Tenri", "Besse", "Hasnah", "Rosmini", "Nurhaeda", "Suriani", "Marwah", "Darma"],
    ]

    private static let bugisLast = [
        ["Alamsyah", "Tahir", "Pabittei", "Mattola", "Saleh", "Makkulau", "Rasyid", "Palinrungi"],
        ["Abeng", "Ampa", "Ummu", "Syam", "Tahir", "Rasyid", "Saleh", "Bahar"],
    ]

    private static let batakFirst = [
        ["Parlindungan", "Marihot", "Binsar", "Jonson", "Saut", "Togar", "Maruli", "Ramot", "Hotmar"],
        ["Rospita", "Tiurma", "Lamria", "Nurhayati", "Rotua", "Marlina", "Duma", "Tetty", "Rosinta"],
    ]

    private static let marga = [
        "Simanjuntak", "Siregar", "Nasution", "Hutagalung", "Sitorus", "Panggabean", "Manurung", "Tampubolon",
        "Sinaga", "Lubis", "Simbolon", "Pakpahan",
    ]
}
