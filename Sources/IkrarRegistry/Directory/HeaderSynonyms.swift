/// The headers that HR lists use, as ``Spelling/key(_:)`` reduces them.
enum HeaderSynonyms {
    struct Meaning {
        var field: ListField
        /// Of several columns for one field the least wins.
        var rank: Int
    }

    static func meaning(of header: String) -> Meaning? {
        let key = Spelling.key(header)
        if let meaning = meanings[key] { return meaning }
        guard key.utf8.count <= 48, let opening = openings.first(where: { key.hasPrefix($0.text) }) else { return nil }
        return Meaning(field: opening.field, rank: 9)
    }

    /// How headers begin that say more than they need: `NAMA LENGKAP (TANPA GELAR)`, `NAMA/NIP/PANGKAT`.
    private static let openings: [(text: String, field: ListField)] = [
        ("namanip", .nameAndNIP), ("namadannip", .nameAndNIP), ("namalengkap", .name), ("namapegawai", .name),
        ("namaasn", .name), ("namapns", .name), ("unitkerja", .unit), ("pangkatgol", .grade),
        ("jabatansesuai", .position),
    ]

    /// Of columns for a unit, those that name a part of an office: `BIDANG`.
    static func isPart(_ rank: Int) -> Bool { rank == 3 }

    private static let meanings: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        func add(_ field: ListField, _ headers: String...) {
            for (rank, group) in headers.enumerated() {
                for header in group.split(whereSeparator: \.isWhitespace) {
                    table[String(header)] = Meaning(field: field, rank: rank)
                }
            }
        }
        add(
            .nip,
            """
            nipbaru nip18 nipbarunipppk
            """,
            """
            nip nonip nomornip nipnipppk nipnippppk nipnrk nippegawai nipasn nipnrp nippns nomorindukpegawai nipnippk
            nippppk nipppk nip18digit nomorindukpegawainip nipnipppknrptt nippnspppk nipbaru18digit nomorinduk nipni nipnipk
            """,
            """
            formattednip nipformat nipspasi
            """)
        add(
            .name,
            """
            nama namalengkap namapegawai namaasn namadangelar namalengkapdangelar namapns namapppk namadengangelar
            namagelar namatanpagelar namabesertagelar namaptk namalengkapdengangelar namalengkapgelar namalengkapbesertagelar
            """,
            """
            pegawai namaguru namakaryawan
            """)
        add(
            .nameAndNIP,
            """
            namanip nipnama namadannip namalengkapnip namapegawainip namanipbaru namalengkapdannip namanipnipppk
            """)
        add(.frontTitle, "gelardepan glrdepan gelardpn glrdpn")
        add(.backTitle, "gelarbelakang glrbelakang gelarblk glrblk gelarblkg")
        add(
            .unit,
            "unornama namaunor unor",
            "unitkerja namaunitkerja unitkerjanama",
            "unitorganisasi namaunitorganisasi",
            "unitbagian unit bidang bagian bidangbagian subunit",
            "tempattugas tempatkerja tempatbekerja lokasitugas sekolah namasekolah satuanpendidikan")
        add(
            .opd,
            "opd skpd perangkatdaerah asalinstansiopd namaopd namaskpd opdskpd pd instansiopd opdunitkerja "
                + "perangkatdaerahunitkerja skpdunitkerja namaperangkatdaerah instansiunitkerja asalopd",
            "unitorganisasiinduk unorinduk unorinduknama unitinduk unitkerjainduk",
            "satuankerja satker namasatker namasatuankerja",
            "satuankerjakerjanama satuankerjakerja",
            "satuankerjainduknama",
            "asalinstansi instansi dinas")
        add(.unitID, "unorid idunor unitorganisasiid kodeunor")
        add(
            .position,
            "jabatannama namajabatan jabatan jabatansesuaisk jabatanterakhir",
            "jabatanpegawai jabatanstruktural jabatanfungsional")
        add(
            .grade,
            "golakhirnama golruangakhir golonganakhir golakhir",
            """
            golru golruang golonganruang golruangan pangkatgolongan pangkatgol pangkatgolruang pangkatgolonganruang
            golpangkat pangkatgolru pangkatdangolongan pangkatdangolonganruang golonganpangkat
            """,
            "gol golongan golonganpppk",
            "pangkat")
        add(.echelon, "eselonnama eselon namaeselon esl")
        add(
            .status,
            "statuscpnspns statusasn statuskepegawaian statuspegawai jenisasn",
            "status statuskepeg",
            "jenispegawai")
        add(.service, "jenispegawainama", "sourcefile")
        add(.standingCode, "kedudukanhukumid kedudukanid kedudukanhukumkode")
        add(.standing, "kedudukanhukumnama kedudukanhukum", "kedudukan kedudukannama")
        add(.officialEmail, "emailgov emaildinas emailkedinasan")
        add(.email, "email emailpribadi alamatemail surel", "emailaddress")
        add(.sex, "jeniskelamin jk lp kelamin sex gender")
        add(.birth, "tanggallahir tgllahir tgllhr")
        add(.agency, "instansikerjanama instansikerja")
        return table
    }()
}
