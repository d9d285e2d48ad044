import Testing

@testable import IkrarRegistry

@Suite("Names and titles")
struct PersonNameTests {
    @Test(
        "titles are parted from a name written in one text",
        arguments: [
            ("Dr. Endang Wulandari, S.Kep., Ns.", "Dr.", "Endang Wulandari", "S.Kep., Ns."),
            ("dr. Budi Santoso, Sp.A", "dr.", "Budi Santoso", "Sp.A"),
            ("Drs. H. Ahmad Fauzi, M.Si", "Drs. H.", "Ahmad Fauzi", "M.Si"),
            ("Drs.H.Ahmad Fauzi", "Drs. H.", "Ahmad Fauzi", ""),
            ("Hj. Siti Aminah", "Hj.", "Siti Aminah", ""),
            ("Prof. Dr. Ir. H. Joko", "Prof. Dr. Ir. H.", "Joko", ""),
            ("Sri Wahyuni S.Pd", "", "Sri Wahyuni", "S.Pd"),
            ("Sri Wahyuni S.Pd M.Pd", "", "Sri Wahyuni", "S.Pd, M.Pd"),
            ("SRI WAHYUNI SE MM", "", "SRI WAHYUNI", "SE, MM"),
            ("Sri Wahyuni S. Sos", "", "Sri Wahyuni", "S.Sos"),
            ("Sri Wahyuni SE, M.M", "", "Sri Wahyuni", "SE, M.M"),
            ("Sri , S.Pd", "", "Sri", "S.Pd"),
            ("Slamet SE", "", "Slamet SE", ""),
            ("Slamet", "", "Slamet", ""),
            ("H", "", "H", ""),
            ("Dr.", "", "Dr.", ""),
            ("Ahmad Yusuf H", "", "Ahmad Yusuf H", ""),
            ("M. Yusuf", "", "M. Yusuf", ""),
            ("M.Yusuf Hadi", "", "M.Yusuf Hadi", ""),
            ("  Nur\u{A0}Aini \n", "", "Nur Aini", ""),
            ("", "", "", ""),
        ])
    func parted(text: String, front: String, bare: String, back: String) {
        #expect(PersonName.parse(text) == PersonName(frontTitle: front, bare: bare, backTitle: back))
    }

    @Test("parting never leaves nothing of a name")
    func neverEmpty() {
        var random = SeededGenerator(seed: 72)
        let words = ["H.", "Dr.", "SE", "S.Pd", "Ir", "Sri", "M.", "Nur", "SH", "Hj."]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 1...5, using: &random)).map { _ in words.randomElement(using: &random)! }
                .joined(separator: " ")
            #expect(!PersonName.parse(text).bare.isEmpty, "\(text)")
        }
    }

    @Test("a name in three columns is kept as it stands, but for the comma that exports put before a title")
    func columns() {
        let name = PersonName.from(name: "ENDANG WULANDARI", frontTitle: "Dr.", backTitle: ", S.Kep., Ns.")
        #expect(name == PersonName(frontTitle: "Dr.", bare: "ENDANG WULANDARI", backTitle: "S.Kep., Ns."))
        #expect(name.printed == "Dr. ENDANG WULANDARI, S.Kep., Ns.")
        #expect(PersonName.from(name: "Budi", frontTitle: "-", backTitle: " - ").printed == "Budi")
        #expect(
            PersonName.from(name: "Drs. Budi Hartono", frontTitle: "", backTitle: "M.M.").printed
                == "Drs. Budi Hartono, M.M.")
    }

    @Test(
        "names are the same but for case, punctuation and titles",
        arguments: [
            ("RAHMAT WIBOWO", "Rahmat Wibowo"), ("Nur'aini", "Nuraini"), ("Budi-Santoso", "Budi Santoso"),
            ("Dr. Budi, S.E.", "Budi"),
        ])
    func equal(left: String, right: String) {
        #expect(PersonName.parse(left).likeness(to: PersonName.parse(right)) == .equal)
    }

    @Test(
        "spelling variants are the same words",
        arguments: [
            ("Muhammad Yusuf", "Moch. Yusuf"), ("Muhamad Yusuf", "M. Yusuf"), ("Mohd Rizal", "Muh. Rizal"),
            ("Achmad Fauzi", "Ahmad Fauzi"),
            ("Abdurrahman", "Abdul Rahman"), ("Abd. Rohman", "Abdul Rahman"), ("Abdussalam", "Abdul Salam"),
            ("St. Aminah", "Siti Aminah"),
            ("Noor Aini", "Nuraini"), ("Soewandi", "Suwandi"), ("Djoko Tjahjono", "Joko Cahyono"),
            ("La Ode Hamid", "Laode Hamid"),
            ("LM. Hamid", "La Ode Muhammad Hamid"), ("Ali bin Hasan", "Ali Hasan"), ("Chairul Anwar", "Khairul Anwar"),
            ("Novi", "Nofi"),
            ("Nanjar", "Nanyar"), ("Hamma Abdullah", "Hama Abdulah"),
        ])
    func variants(left: String, right: String) {
        #expect(PersonName.parse(left).likeness(to: PersonName.parse(right)) == .variant)
        #expect(PersonName.parse(right).likeness(to: PersonName.parse(left)) == .variant)
    }

    @Test(
        "a slip of the pen, an initial, another order or a name left out is close",
        arguments: [
            ("Endang Wulandari", "Endang Wulandri"), ("Endang Wulandari", "Enadng Wulandari"),
            ("Sri Rahayu Ningsih", "Sri R. Ningsih"),
            ("Budi Santoso", "Santoso Budi"), ("Dewi Lilik Maharani", "Dewi Maharani"), ("Budi S.", "Budi Santoso"),
            ("Rina", "Rini"),
        ])
    func close(left: String, right: String) {
        #expect(PersonName.parse(left).likeness(to: PersonName.parse(right)) == .close)
    }

    @Test(
        "other people's names are different",
        arguments: [
            ("Endang Wulandari", "Budi Santoso"), ("Siti Aminah", "Siti Rahayu"), ("Budi", "Budi Santoso"),
            ("Nur", "Sri"), ("Eko", "Edo"),
            ("Agus Setiawan", "Agus Hermawan"), ("Dwi S. R.", "Tri S. R."),
        ])
    func different(left: String, right: String) {
        #expect(PersonName.parse(left).likeness(to: PersonName.parse(right)) == .different)
    }
}
