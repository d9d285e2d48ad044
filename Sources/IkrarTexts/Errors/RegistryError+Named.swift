internal import IkrarRegistry

/// What a user names and the registry does not have.
extension RegistryError {
    static func noSuchPerson(_ nip: String) -> Text {
        Text(
            """
            Tidak ada pegawai dengan NIP \(nip) dalam registri. Periksa NIP-nya, cari orangnya dengan `ikrar asn \
            list`, atau impor daftar pegawai terbaru dengan `ikrar asn import`.
            """,
            """
            Nobody in the registry has the NIP \(nip). Check the NIP, look for the person with `ikrar asn list`, or \
            import the latest staff list with `ikrar asn import`.
            """)
    }

    static func noSuchEvent(_ event: String) -> Text {
        Text(
            """
            Tidak ada acara bernama “\(event)”. Lihat nama yang ada dengan `ikrar event list`, atau buat dengan `ikrar \
            event create`.
            """,
            """
            There is no event called “\(event)”. See which there are with `ikrar event list`, or make it with `ikrar \
            event create`.
            """)
    }

    static func noSuchSession(_ session: String, event: String) -> Text {
        Text(
            """
            Acara “\(event)” tidak mempunyai sesi “\(session)”. Lihat sesinya dengan `ikrar event show \(event)`, atau \
            tambahkan dengan `ikrar session add`.
            """,
            """
            The event “\(event)” has no session “\(session)”. See its sessions with `ikrar event show \(event)`, or \
            add one with `ikrar session add`.
            """)
    }

    /// - Parameters:
    ///   - opd: Whose unit it is, where only an OPD will do; else empty.
    ///   - near: What may have been meant.
    static func noSuchUnit(_ unit: String, of opd: String, near: [String]) -> Text {
        guard opd.isEmpty else {
            return Text(
                "“\(unit)” bukan OPD, melainkan unit di “\(opd)”. Sebut OPD itu.",
                "“\(unit)” is no OPD, but a unit of “\(opd)”. Name that OPD.")
        }
        let names = near.map { "“\(Quoted.short($0))”" }.joined(separator: ", ")
        guard near.isEmpty else {
            return Text(
                """
                Tidak ada OPD atau unit “\(unit)” dalam registri. Mungkin maksud Anda \(names). Semua namanya: `ikrar opd \
                list`.
                """,
                """
                The registry has no OPD or unit “\(unit)”. You may have meant \(names). All names: `ikrar opd list`.
                """)
        }
        return Text(
            """
            Tidak ada OPD atau unit “\(unit)” dalam registri. Lihat namanya dengan `ikrar opd list`; ejaan lain dapat \
            dikenalkan dengan `ikrar opd alias`.
            """,
            """
            The registry has no OPD or unit “\(unit)”. See their names with `ikrar opd list`; another spelling can be \
            taught with `ikrar opd alias`.
            """)
    }

    static func noSuchScan(_ scan: String) -> Text {
        Text(
            "Tidak ada pindaian dengan id “\(scan)”. Cari id-nya dengan `ikrar scan list`.",
            "There is no scan with the id “\(scan)”. Look its id up with `ikrar scan list`.")
    }

    static func noSuchExcuse(_ nip: String, event: String) -> Text {
        Text(
            """
            Pegawai dengan NIP \(nip) tidak mempunyai alasan tercatat untuk acara “\(event)”. Lihat yang tercatat \
            dengan `ikrar excuse list \(event)`.
            """,
            """
            The person with the NIP \(nip) has no excuse recorded for the event “\(event)”. See those recorded with \
            `ikrar excuse list \(event)`.
            """)
    }
}
