import IkrarRegistry

/// How documents call what became of people: an event is attended, a circular is read.
struct OutcomeWording {
    /// Of the sheet that lists people.
    let sheet: String
    let roster: String
    let recap: String
    let chart: String
    let obliged: String
    let present: String
    let late: String
    let absent: String
    let notYet: String
    /// Of one person.
    let came: String
    let missing: String
    /// `kehadiran`, `hadir` and who did, in the midst of sentences.
    let attendance: String
    let attend: String
    let attended: String
    /// A list to be signed by hand, and how papers are called in their properties.
    let list: String
    let listTitle: String
    let recapTitle: String
    /// What the gate of a row is.
    let gate: String
    /// What its time is: presence at a webinar begins with it at the earliest, however early somebody had joined; a circular
    /// was read then.
    let time: String
    let rates: RateWording

    init(_ kind: Event.Kind) {
        switch kind {
        case .apel, .webinar, .pelatihan:
            roster = RosterWording.roster
            recap = RosterWording.recap
            chart = RosterWording.chartTitle
            obliged = RosterWording.obliged
            present = RosterWording.present
            late = RosterWording.late
            absent = RosterWording.absent
            notYet = RosterWording.notYet
            came = RosterWording.label(.present)
            missing = RosterWording.label(.absent)
            (attendance, attend, attended, list) = ("kehadiran", "hadir", "hadir", "daftar hadir")
            (sheet, listTitle, recapTitle) = ("Daftar Kehadiran", "Daftar Hadir", "Rekapitulasi Kehadiran")
            gate = "Gerbang"
            time = kind == .webinar ? "Hadir Sejak" : "Waktu"
            rates = RateWording(
                ofObliged: "Tingkat kehadiran dari yang wajib",
                ofObligedFormula: "(hadir tepat waktu + terlambat) ÷ wajib hadir",
                ofExpected: "Tingkat kehadiran dari yang diharapkan",
                ofExpectedFormula: "(hadir tepat waktu + terlambat) ÷ (wajib hadir − berhalangan)",
                shortOfObliged: "% dari wajib", shortOfExpected: "% dari diharapkan")
        case .edaran:
            roster = "DAFTAR KONFIRMASI"
            recap = "REKAPITULASI KONFIRMASI"
            chart = "Pembaca surat edaran menurut Perangkat Daerah (% dari yang diminta membaca)"
            obliged = "Diminta membaca"
            present = "Membaca tepat waktu"
            late = "Terlambat membaca"
            absent = "Tidak membaca"
            notYet = "Belum membaca"
            came = "Sudah membaca"
            missing = "Tidak membaca"
            (attendance, attend, attended, list) = ("konfirmasi", "membaca", "telah membaca", "daftar konfirmasi")
            (sheet, listTitle, recapTitle) = ("Daftar Konfirmasi", "Daftar Konfirmasi", "Rekapitulasi Konfirmasi")
            gate = "Melalui"
            time = "Dibaca"
            rates = RateWording(
                ofObliged: "Tingkat konfirmasi dari yang diminta",
                ofObligedFormula: "(membaca tepat waktu + terlambat) ÷ diminta membaca",
                ofExpected: "Tingkat konfirmasi dari yang diharapkan",
                ofExpectedFormula: "(membaca tepat waktu + terlambat) ÷ (diminta membaca − berhalangan)",
                shortOfObliged: "% dari diminta", shortOfExpected: "% dari diharapkan")
        }
    }
}

/// How the two rates are called, and reckoned.
struct RateWording {
    let ofObliged: String
    let ofObligedFormula: String
    let ofExpected: String
    let ofExpectedFormula: String
    let shortOfObliged: String
    let shortOfExpected: String
}
