public import IkrarRegistry

/// The words of rosters and recaps: official documents are in Indonesian whatever language the program speaks.
public enum RosterWording {
    static let roster = "DAFTAR KEHADIRAN"
    static let recap = "REKAPITULASI KEHADIRAN"
    static let allOPD = "SELURUH PERANGKAT DAERAH"

    static let number = "No."
    static let nip = "NIP"
    static let name = "Nama"
    static let opd = "Perangkat Daerah"
    static let unit = "Unit Kerja"
    static let position = "Jabatan"
    static let grade = "Gol."
    static let status = "Status"
    static let remark = "Keterangan / No. Surat"
    static let kind = "Jenis ASN"
    static let minutesLate = "Menit Terlambat"
    static let excuse = "Alasan"
    static let document = "No. Surat"
    static let correction = "Koreksi"
    static let pledge = "Ikrar"
    static let pledgedAt = "Waktu Ikrar"
    static let pakta = "No. Pakta"
    static let pledged = "Berikrar"
    static let cameUnpledged = "Hadir, belum berikrar"
    static let hall = "Nonton Bareng"
    static let hallDocument = "No. Surat Nonton Bareng"
    public static let declaredWord = "Hadir (dinyatakan)"
    static let pledgedAway = "Berikrar, tidak hadir"

    static let obliged = "Wajib hadir"
    static let present = "Hadir tepat waktu"
    static let late = "Terlambat"
    static let excused = "Berhalangan"
    static let otherwiseExcused = "Berhalangan Lain"
    static let absent = "Tanpa keterangan"
    static let notYet = "Belum hadir"
    static let total = "Jumlah"
    static let item = "Uraian"
    static let people = "Orang"
    static let share = "Persentase"

    static let chartTitle = "Kehadiran menurut Perangkat Daerah (% dari yang wajib hadir)"

    static let page = "Halaman "
    static let pageOf = " dari "

    public static func label(_ kind: ExcuseKind) -> String {
        switch kind {
        case .izin: "Izin"
        case .sakit: "Sakit"
        case .cuti: "Cuti"
        case .dinasLuar: "Dinas Luar"
        case .tugasBelajar: "Tugas Belajar"
        case .diklat: "Diklat"
        case .kedudukan: "Kedudukan Hukum"
        }
    }

    public static func label(_ manner: PledgeManner) -> String {
        switch manner {
        case .spoken: "Diucapkan"
        case .paper: "Pakta"
        case .page: "Halaman pribadi"
        }
    }

    /// `Diucapkan, Pakta 800/17/2026`; a dash for somebody who has not pledged.
    public static func pledge(_ pledge: RosterPledge?) -> String {
        guard let pledge else { return "–" }
        return pledge.manners.map { manner in
            manner == .paper && !pledge.document.isEmpty ? "\(label(manner)) \(pledge.document)" : label(manner)
        }.joined(separator: ", ")
    }

    /// `21/09/2026 07.30`; of a pakta only the day is known.
    static func pledgedAt(_ pledge: RosterPledge?, of event: EventSummary) -> String {
        guard let pledge else { return "" }
        let at = pledge.at.local(in: event.zone)
        let day = IndonesianDate.short(at.date)
        return pledge.isDay ? day : "\(day) \(IndonesianDate.clock(at))"
    }

    /// Counts of an event at which somebody has pledged; `nil` for any other.
    static func pledges(_ counts: PledgeCounts) -> String? {
        guard counts.pledged > 0 else { return nil }
        return "\(pledged): \(counts.pledged) orang. \(cameUnpledged): \(counts.cameUnpledged) orang. "
            + "\(pledgedAway): \(counts.pledgedAway) orang."
    }

    /// The footnote of declared presence; `nil` where nobody was declared.
    static func declared(_ people: Int) -> String? {
        guard people > 0 else { return nil }
        return
            "\(declaredWord): \(people) orang menonton bersama menurut pernyataan perangkat daerahnya; tidak terukur."
    }

    /// Where somebody was declared to have watched, by which letter, and whether that counts.
    static func remark(_ hall: RosterHall) -> String {
        let letter = hall.document.isEmpty ? "" : ", \(hall.document)"
        let place = "dinyatakan nonton bareng di \(hall.place)\(letter)"
        return hall.counts ? place : "\(place); tidak dihitung hadir"
    }

    public static func label(_ status: AttendanceStatus) -> String {
        switch status {
        case .present: "Hadir"
        case .late: late
        case .excused: excused
        case .absent: "Tanpa Keterangan"
        case .notYet: notYet
        }
    }

    /// The status as an event of that kind calls it.
    public static func label(_ status: AttendanceStatus, at kind: Event.Kind) -> String {
        let words = OutcomeWording(kind)
        return switch status {
        case .present: words.came
        case .late: words.late
        case .excused: excused
        case .absent: words.missing
        case .notYet: words.notYet
        }
    }

    /// The status, with the minutes or the kind of excuse where they are known; of how late a circular was read nobody counts
    /// minutes.
    static func label(_ row: RosterRow, at kind: Event.Kind = .apel) -> String {
        switch row.status {
        case .late where kind != .edaran: row.minutesLate.map { "\(late) \($0) menit" } ?? label(row.status)
        case .excused: row.excuse.map { label($0.kind) } ?? label(row.status)
        case .present where row.isDeclared: declaredWord
        case .present, .late, .absent, .notYet: label(row.status, at: kind)
        }
    }

    /// Why the person need not have come, and that the row was corrected.
    static func remark(_ row: RosterRow) -> String {
        guard let corrected = row.correction else {
            return [excuse(row), row.hall.map { remark($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
        }
        // An excuse that a correction made has the correction's letter.
        let before = row.status == .excused ? "" : excuse(row)
        return [before, "\(correction): \(hands(corrected))"].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// The letter that proves a correction, and the two who stand for it.
    static func hands(_ correction: RosterCorrection) -> String {
        "\(correction.document) (diusulkan \(correction.proposedBy), disetujui \(correction.approvedBy))"
    }

    /// The letter's number; with its kind where the status does not say it already, because the person came all the same.
    private static func excuse(_ row: RosterRow) -> String {
        guard let excuse = row.excuse else { return "" }
        if row.status == .excused { return excuse.document }
        return excuse.document.isEmpty ? label(excuse.kind) : "\(label(excuse.kind)): \(excuse.document)"
    }

    /// `07.31`, with the date when it is not the event's; with it always when somebody read a circular, which has days, and
    /// alone when they signed a list of it, of which no more is known.
    static func time(_ row: RosterRow, of event: EventSummary) -> String {
        guard let at = row.at?.local(in: event.zone) else { return "" }
        let clock = IndonesianDate.clock(at)
        if event.kind == .edaran, Acknowledgement.isList(row.gate ?? "") { return IndonesianDate.short(at.date) }
        let isOnTheDay = event.kind != .edaran && at.date == event.starts.local(in: event.zone).date
        return isOnTheDay ? clock : "\(IndonesianDate.short(at.date)) \(clock)"
    }

    /// `Senin, 21 September 2026, pukul 07.30 WIB, bertempat di Halaman Kantor Bupati`; of a circular, which one it is, and when
    /// it was published.
    static func occasion(_ event: EventSummary) -> String {
        guard event.kind != .edaran else { return published(event) }
        let time = moment(event.starts, in: event.zone)
        return event.place.isEmpty ? time : "\(time), bertempat di \(event.place)"
    }

    private static func published(_ event: EventSummary) -> String {
        guard let circular = event.circular else { return "Diterbitkan \(moment(event.starts, in: event.zone))" }
        let until = circular.until.map { ", batas waktu \(moment($0, in: event.zone))" } ?? ""
        return "\(circular.number), versi \(circular.version), diterbitkan "
            + "\(moment(circular.publishedAt, in: event.zone))\(until); SHA-256 \(circular.digest)"
    }

    /// `Senin, 21 September 2026, pukul 07.30 WIB`
    static func moment(_ instant: Instant, in zone: Zone) -> String {
        let local = instant.local(in: zone)
        return "\(IndonesianDate.long(local.date)), pukul \(IndonesianDate.clock(local)) \(zone.rawValue)"
    }

    static func asOf(_ event: EventSummary) -> String {
        let time = event.asOf.local(in: event.zone)
        let clock = "\(IndonesianDate.clock(time)) \(event.zone.rawValue)"
        return "Keadaan per \(IndonesianDate.long(time.date)), pukul \(clock)"
    }

    static func uncounted(_ event: EventSummary) -> String? {
        guard !event.uncounted.isEmpty else { return nil }
        let wanted = event.kind == .edaran ? "diminta membaca" : "wajib hadir"
        return "Tidak dihitung sebagai \(wanted) (kedudukan hukum): \(event.uncounted.joined(separator: "; "))."
    }

    /// A circular has none.
    static func guests(_ count: Int, at kind: Event.Kind) -> String? {
        kind == .edaran
            ? nil
            : "Tamu yang hadir di luar daftar wajib hadir: \(count) orang; tidak termasuk dalam angka di atas."
    }

    static func unitLine(_ unit: String, _ counts: RosterCounts, at kind: Event.Kind) -> String {
        "\(unit)  —  \(counts.obliged) orang, \(OutcomeWording(kind).attended) \(counts.came)"
    }

    /// `77,5%`; a dash when there is no rate.
    static func percent(_ rate: Double?) -> String {
        guard let rate else { return "–" }
        let tenths = Int((rate * 1000).rounded())
        return "\(tenths / 10),\(tenths % 10)%"
    }
}
