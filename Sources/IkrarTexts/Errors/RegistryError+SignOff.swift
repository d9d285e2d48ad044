internal import IkrarRegistry

/// Rosters that are signed off, the deadline for excuses, and corrections.
extension RegistryError {
    static func rosterStillOpen(_ opd: String, event: String) -> Text {
        Text(
            """
            Rekap “\(opd)” untuk acara “\(event)” belum dapat disahkan, karena pegawainya masih dapat hadir. Tunggu \
            sampai sesi terakhir OPD itu berakhir, atau sampai acaranya ditutup.
            """,
            """
            The roster of “\(opd)” for the event “\(event)” cannot be signed off yet, because its people can still \
            come. Wait until the OPD's last session has ended, or until the event is closed.
            """)
    }

    static func rosterClosed(_ opd: String, event: String) -> Text {
        Text(
            """
            Rekap “\(opd)” untuk acara “\(event)” sudah ditutup, sehingga hanya koreksi yang dapat mengubahnya. \
            Usulkan koreksi dengan nomor surat; orang lain yang memutuskannya.
            """,
            """
            The roster of “\(opd)” for the event “\(event)” is closed, so only corrections can change it. Propose a \
            correction with the number of a letter; somebody else decides it.
            """)
    }

    static func rosterNotClosed(_ opd: String, event: String) -> Text {
        Text(
            """
            Rekap “\(opd)” untuk acara “\(event)” belum ditutup, sehingga belum memerlukan koreksi. Catat alasan \
            atau batalkan pindaian seperti biasa.
            """,
            """
            The roster of “\(opd)” for the event “\(event)” is not closed, so it needs no correction yet. Enter an \
            excuse or annul a scan as usual.
            """)
    }

    static func rosterNotVerified(_ opd: String, event: String) -> Text {
        Text(
            """
            Rekap “\(opd)” untuk acara “\(event)” belum diverifikasi, sehingga tidak ada verifikasi yang dapat \
            ditarik. Muat ulang halamannya untuk melihat keadaan terakhir.
            """,
            """
            The roster of “\(opd)” for the event “\(event)” is not verified, so there is no verification to withdraw. \
            Load the page again to see how it stands.
            """)
    }

    static func rosterChanged(_ opd: String, event: String) -> Text {
        Text(
            """
            Rekap “\(opd)” untuk acara “\(event)” sudah berubah sejak Anda membukanya; belum ada yang disahkan. Periksa \
            lagi, lalu sahkan.
            """,
            """
            The roster of “\(opd)” for the event “\(event)” has changed since you opened it; nothing is signed yet. Look \
            again, then sign.
            """)
    }

    /// - Parameter until: As ISO 8601 with the event's offset.
    static func excuseDeadlinePassed(_ event: String, until: String) -> Text {
        let zone = Zone.allCases.first { until.hasSuffix("+0\($0.hours):00") } ?? .wib
        func moment(_ language: Language) -> String {
            Instant(iso: until, zone: zone).map { Wording.moment($0, in: zone, language) } ?? until
        }
        return Text(
            """
            Batas waktu mencatat alasan untuk acara “\(event)” sudah lewat: \(moment(.indonesian)). Sampaikan suratnya \
            kepada Kesbangpol, yang masih dapat mencatatnya sampai rekapnya ditutup.
            """,
            """
            The deadline for excuses of the event “\(event)” has passed: \(moment(.english)). Hand the letter to \
            Kesbangpol, who can still enter it until the roster is closed.
            """)
    }

    static func notOnRoster(_ nip: String, event: String) -> Text {
        Text(
            """
            Pegawai dengan NIP \(nip) tidak tercantum dalam daftar wajib hadir acara “\(event)”, sehingga tidak ada \
            yang dapat dikoreksi. Cocokkan NIP dan acaranya.
            """,
            """
            The person with the NIP \(nip) is not on the list of the event “\(event)”, so there is nothing to correct. \
            Check the NIP and the event.
            """)
    }

    static func noSuchCorrection(_ id: String) -> Text {
        Text(
            """
            Tidak ada koreksi “\(id)”. Muat ulang daftar koreksi acaranya, lalu pilih lagi.
            """,
            """
            There is no correction “\(id)”. Load the event's list of corrections again and choose from it.
            """)
    }

    static func correctionPending(_ nip: String, event: String) -> Text {
        Text(
            """
            Bagi pegawai dengan NIP \(nip) sudah ada koreksi untuk acara “\(event)” yang menunggu keputusan. Setujui \
            atau tolak dulu koreksi itu.
            """,
            """
            For the person with the NIP \(nip) a correction of the event “\(event)” is waiting for a decision already. \
            Approve or reject that one first.
            """)
    }

    static func correctionDecided(_ id: String) -> Text {
        Text(
            """
            Koreksi “\(id)” sudah diputuskan, dan keputusannya tetap. Bila keliru, usulkan koreksi baru dengan nomor \
            surat.
            """,
            """
            The correction “\(id)” is decided already, and its decision stays. If it was wrong, propose a new \
            correction with the number of a letter.
            """)
    }

    static func sameHand(_ id: String) -> Text {
        Text(
            """
            Koreksi “\(id)” diusulkan oleh akun ini juga, sehingga harus diputuskan orang lain. Mintalah pejabat lain \
            yang berwenang untuk memutuskannya.
            """,
            """
            The correction “\(id)” was proposed under this same account, so somebody else must decide it. Ask another \
            official who may.
            """)
    }
}
