public import IkrarRegistry

extension ReportFault: ExplainedError {
    /// Why a webinar's report cannot be used, and which option or change helps.
    public var text: Text {
        let place = Place(file: file, line: line)
        let seen = Quoted.list(headers)
        return switch code {
        case .unknownFormat:
            place.says(
                """
                bukan laporan webinar yang dikenal; judul kolom yang terlihat: \(seen). Tunjuk kolomnya dengan --column, \
                misalnya --column "name=NAMA PESERTA" --column "join=MASUK" --column "leave=KELUAR"; tunjukan ini diingat.
                """,
                """
                this is no webinar report that is known; the headers seen are: \(seen). Point to the columns with \
                --column, for example --column "name=NAMA PESERTA" --column "join=MASUK" --column "leave=KELUAR"; they \
                are remembered.
                """)
        case .missingColumn: missingColumn(place, seen)
        case .unknownColumn:
            place.says(
                "tidak ada kolom berjudul \(seen). Salin judulnya persis seperti di berkas.",
                "no column is headed \(seen). Copy the header exactly as the file has it.")
        case .nobody where !value.isEmpty:
            place.says(
                "tidak ada peserta rapat “\(Quoted.short(value))”. Periksa --meeting.",
                "the meeting “\(Quoted.short(value))” has no participants. Check --meeting.")
        case .nobody:
            place.says(
                """
                laporan ini hanya berisi judul kolom, tanpa seorang pun peserta. Unduh lagi dari penyelenggara setelah \
                acaranya selesai.
                """,
                """
                this report has headers and not one participant. Download it again from the host's account after the \
                session has ended.
                """)
        case .dateOrder where !otherValue.isEmpty:
            place.says(
                """
                tanggal \(value) dapat dibaca hari/bulan atau bulan/hari, dan keduanya dekat dengan tanggal sesi. Unduh laporan \
                aslinya lagi tanpa membukanya di Excel.
                """,
                """
                the date \(value) can be read as day/month or month/day, and both are near the session's date. Download the \
                original report again, without opening it in Excel.
                """)
        case .dateOrder:
            place.says(
                """
                tanggal \(value) dapat dibaca hari/bulan atau bulan/hari, dan tidak satu pun cocok dengan tanggal sesi. \
                Beri tahu tanggal laporannya dengan --date, misalnya --date 2026-08-25.
                """,
                """
                the date \(value) can be read as day/month or month/day, and neither is near the session's date. Tell \
                the date of the report with --date, for example --date 2026-08-25.
                """)
        case .mixedDates:
            place.says(
                """
                tanggalnya bercampur: \(value) ditulis hari/bulan, \(otherValue) bulan/hari. Unduh laporan aslinya lagi \
                tanpa membukanya di Excel.
                """,
                """
                its dates are mixed: \(value) is day/month, \(otherValue) is month/day. Download the original report \
                again, without opening it in Excel.
                """)
        case .otherZone: otherZone(place)
        case .otherTime:
            place.says(
                """
                tidak satu pun waktu di laporan ini jatuh pada sesi tanggal \(value). Periksa berkas, --session, dan \
                --date.
                """,
                """
                no time in this report lies in the session of \(value). Check the file, --session and --date.
                """)
        case .severalMeetings:
            place.says(
                "beberapa rapat berlangsung selama sesi ini: \(seen). Pilih satu dengan --meeting.",
                "several meetings were held during this session: \(seen). Choose one with --meeting.")
        case .badZone:
            Text(
                "Zona waktu “\(Quoted.short(value))” tidak dikenal. Tulis WIB, WITA, WIT, UTC, atau selisih seperti +07:00.",
                "The zone “\(Quoted.short(value))” is not known. Write WIB, WITA, WIT, UTC or an offset such as +07:00."
            )
        }
    }

    private func missingColumn(_ place: Place, _ seen: String) -> Text {
        let name = field ?? .name
        let label = name.label
        if headers.count == 1 {
            return place.says(
                """
                kolom \(label.indonesian) tidak ditemukan; di tempatnya ada kolom yang tidak dikenal: \(seen). Bila itu \
                kolomnya, tunjuk dengan --column "\(name.rawValue)=\(Quoted.short(headers[0]))".
                """,
                """
                the column for the \(label.english) was not found; there is a column that is not known instead: \(seen). \
                If that is it, point to it with --column "\(name.rawValue)=\(Quoted.short(headers[0]))".
                """)
        }
        if headers.isEmpty {
            return place.says(
                "kolom \(label.indonesian) tidak ada. Unduh laporan yang lengkap dari penyelenggara.",
                "there is no column for the \(label.english). Download the whole report from the host's account.")
        }
        return place.says(
            """
            kolom \(label.indonesian) tidak ditemukan; judul yang tidak dikenal: \(seen). Bila salah satunya yang \
            dimaksud, tunjuk dengan --column "\(name.rawValue)=\(Quoted.short(headers[0]))".
            """,
            """
            the column for the \(label.english) was not found; headers that are not known: \(seen). If one of them is \
            it, point to it with --column "\(name.rawValue)=\(Quoted.short(headers[0]))".
            """)
    }

    private func otherZone(_ place: Place) -> Text {
        let zone = Self.zone(offset ?? 0)
        return place.says(
            """
            jam di laporan ini tidak cocok dengan sesi dalam zona acara; yang cocok adalah \(zone). Bila benar, ulangi \
            dengan --zone \(zone); bila tidak, periksa berkas dan --session.
            """,
            """
            the times in this report do not fit the session in the event's zone; those of \(zone) do. If that is right, \
            run it again with --zone \(zone); if not, check the file and --session.
            """)
    }

    /// As `--zone` takes it.
    static func zone(_ hours: Int) -> String {
        if let zone = Zone.allCases.first(where: { $0.hours == hours }) { return zone.rawValue }
        if hours == 0 { return "UTC" }
        let digits = abs(hours) < 10 ? "0\(abs(hours))" : "\(abs(hours))"
        return "\(hours < 0 ? "-" : "+")\(digits):00"
    }
}

extension ReportField {
    /// What the column holds.
    public var label: Text {
        switch self {
        case .name: Text("nama", "name")
        case .firstName: Text("nama depan", "first name")
        case .lastName: Text("nama belakang", "last name")
        case .email: Text("alamat email", "e-mail address")
        case .nip: Text("NIP", "NIP")
        case .unit: Text("OPD", "office")
        case .join: Text("waktu bergabung", "join time")
        case .leave: Text("waktu keluar", "leave time")
        case .duration: Text("durasi", "duration")
        case .moment: Text("cap waktu", "timestamp")
        case .action: Text("tindakan", "action")
        case .waiting: Text("ruang tunggu", "waiting room")
        case .attended: Text("hadir", "attended")
        case .meeting: Text("ID rapat", "meeting ID")
        case .topic: Text("topik", "topic")
        }
    }
}
