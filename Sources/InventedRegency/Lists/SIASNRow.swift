/// One person's row in SIASN's layout, with its defect if it has one.
struct SIASNRow {
    private(set) var cells = [String](repeating: "", count: SIASNColumn.allCases.count)

    init(_ regency: InventedRegency, _ index: Int) {
        let record = regency.records[index]
        let person = regency.people[index]
        var stream = SplitMix64(seed: regency.recipe.seed, purpose: .career, index: index)
        fill(person, regency.recipe, &stream)
        fillCareer(record, person, regency.recipe, &stream)
        if let defect = regency.defect(of: index) { apply(defect, person, &stream) }
    }

    private subscript(_ column: SIASNColumn) -> String {
        get { cells[column.rawValue] }
        set { cells[column.rawValue] = newValue }
    }

    private mutating func fill(
        _ person: InventedPerson, _ recipe: InventedRegency.Recipe, _ stream: inout SplitMix64,
    ) {
        self[.pnsId] = HexText.of(stream.next(), stream.next())
        self[.nipBaru] = "'" + person.nip
        let isShouted = recipe.dirtPerMille > 0 && stream.chance(perMille: 400)
        self[.nama] = isShouted ? person.name.uppercased() : person.name
        self[.gelarDepan] = person.frontTitles
        self[.gelarBelakang] = person.backTitles
        self[.tempatLahirNama] = recipe.place.uppercased()
        self[.tanggalLahir] = person.birth.dayFirst
        self[.jenisKelamin] = person.isMale ? "M" : "F"
        self[.agamaId] = "99"
        self[.agamaNama] = "AGAMA REKAAN"
        self[.jenisKawinNama] = "REKAAN"
        self[.nik] = "'99" + stream.digits(14)
        self[.nomorHp] = "0800" + stream.digits(8)
        self[.email] = person.email
        self[.alamat] = "Jl. Rekaan No. \(1 + stream.below(200)), RT 0\(1 + stream.below(9))"
        self[.npwpNomor] = "'99" + stream.digits(13)
        self[.bpjs] = "'99" + stream.digits(11)
        self[.kedudukanHukumId] = person.standing.id
        self[.kedudukanHukumNama] = person.standing.name
        self[.unorId] = person.unitID
        self[.unorNama] = person.unitPath
        self[.instansiIndukNama] = recipe.agency
        self[.instansiKerjaNama] = recipe.agency
        self[.satuanKerjaKerjaNama] = recipe.governmentUnit
        self[.lokasiKerjaNama] = recipe.place.uppercased()
        self[.jabatanNama] = person.jabatan
        self[.jenisJabatanNama] = person.jenisJabatan
        self[.eselonNama] = person.eselon
        self[.isValidNik] = "1"
    }

    private mutating func fillCareer(
        _ record: PersonRecord, _ person: InventedPerson, _ recipe: InventedRegency.Recipe,
        _ stream: inout SplitMix64,
    ) {
        let year = Int(record.start) / 100
        let month = record.kind.isContract ? 1 : Int(record.start) % 100
        let start = "01-\(month.padded(2))-\(year)"
        self[.jenisJabatanId] = person.jenisJabatan.hasSuffix("Struktural") ? "1" : "2"
        self[.tmtCpns] = start
        self[.nomorSkCpns] = "800/\(100 + stream.below(900))/\(year)"
        self[.tanggalSkCpns] = start
        self[.tmtGolongan] = start
        self[.tmtJabatan] = start
        self[.tahunLulus] = String(max(Int(record.birth) / 10_000 + 18, year - 1 - stream.below(4)))
        self[.mkTahun] = String(max(0, recipe.today.year - year))
        self[.mkBulan] = String(stream.below(12))
        let grade = Grade(rawValue: record.grade)
        switch record.kind {
        case .pns, .cpns:
            self[.jenisPegawaiId] = "15"
            self[.jenisPegawaiNama] = "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota"
            self[.statusCpnsPns] = record.kind == .cpns ? "C" : "P"
            self[.golAkhirId] = grade.id
            self[.golAkhirNama] = grade.name
            if record.kind == .pns {
                self[.nomorSkPns] = "821/\(100 + stream.below(900))/\(year + 1)"
                self[.tmtPns] = "01-\(month.padded(2))-\(year + 1)"
            }
        case .pppk, .pppkParuhWaktu:
            self[.jenisPegawaiId] = "20"
            self[.jenisPegawaiNama] = "PPPK Daerah Kab./Kota yang bekerja pada Kab./Kota"
            self[.golAkhirId] = grade.id
            self[.golAkhirNama] = grade == .none && stream.chance(perMille: 500) ? "-" : grade.name
        }
    }
}

extension SIASNRow {
    private mutating func apply(_ defect: ListDefect, _ person: InventedPerson, _ stream: inout SplitMix64) {
        let opd = person.opdName.uppercased()
        switch defect {
        case .trailingSpaces:
            self[.nipBaru] += " "
            self[.nama] += "  "
            self[.unorNama] += " "
        case .nonBreakingSpace:
            self[.nipBaru] += "\u{A0}"
            self[.nama] = self[.nama].split(separator: " ").joined(separator: "\u{A0}")
        case .spacedNIP: self[.nipBaru] = person.spacedNIP
        case .leadingComma: self[.gelarBelakang] = ", " + person.backTitles
        case .malformedEmail: self[.email] += "@surel.example"
        case .serialDate: self[.tanggalLahir] = String(person.birth.spreadsheetSerial)
        case .birthDiffersFromNIP:
            let day = InventedDay(existing: person.birth.year, person.birth.month, person.birth.day % 28 + 1)
            self[.tanggalLahir] = day.dayFirst
        case .sexDiffersFromNIP: self[.jenisKelamin] = person.isMale ? "F" : "M"
        case .trailingDot: renameOPD(opd, opd + ".")
        case .commaWithoutSpace: renameOPD(opd, opd.split(separator: ", ").joined(separator: ","))
        case .ampersand: renameOPD(opd, opd.replacingWords(" DAN ", " & "))
        case .opdTypingError:
            var letters = Array(opd)
            letters.remove(at: 2 + stream.below(3))
            renameOPD(opd, String(letters))
        case .opdLeftOut: self[.unorNama] = self[.unorNama].replacingWords(" - \(opd) - ", " - ")
        case .unitNameEmpty: self[.unorNama] = ""
        case .unitEmpty:
            self[.unorNama] = ""
            self[.unorId] = ""
        case .nipEmpty: self[.nipBaru] = ""
        case .nipSeventeenDigits: self[.nipBaru] = "'" + person.nip.dropLast()
        case .nipSequenceLost: self[.nipBaru] = "'" + person.nip.dropLast(3) + "000"
        case .nipBirthImpossible: self[.nipBaru] = "'" + person.nip.replacingDigits(at: 4, with: "13")
        case .nipKindUnknown: self[.nipBaru] = "'" + person.nip.replacingDigits(at: 12, with: "45")
        case .nipSexUnknown: self[.nipBaru] = "'" + person.nip.replacingDigits(at: 14, with: "3")
        }
    }

    /// The OPD is the part of the path before the regency.
    private mutating func renameOPD(_ opd: String, _ other: String) {
        self[.unorNama] = self[.unorNama].replacingLast(opd + " - ", other + " - ")
    }
}
