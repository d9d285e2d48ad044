import IkrarRegistry

/// How documents call what became of people: an event is attended, a circular is read.
struct OutcomeWording {
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
        case .edaran:
            roster = "DAFTAR PEMBACA SURAT EDARAN"
            recap = "REKAPITULASI PEMBACA SURAT EDARAN"
            chart = "Pembaca surat edaran menurut Perangkat Daerah (% dari yang diminta membaca)"
            obliged = "Diminta membaca"
            present = "Membaca tepat waktu"
            late = "Terlambat membaca"
            absent = "Tidak membaca"
            notYet = "Belum membaca"
            came = "Sudah membaca"
            missing = "Tidak membaca"
        }
    }
}
