public import IkrarRegistry

/// How an OPD stands in an event, as a text that its head pastes into a chat: in Indonesian whatever language the program
/// speaks, with names and titles and without NIP.
///
/// It is written for WhatsApp: `*…*` is bold there, and a message has at most 4,096 characters, counted as UTF-16. What does not
/// fit is told as a number.
public struct AttendanceMessage: Sendable {
    public static let longest = 4096

    public let text: String

    /// - Parameters:
    ///   - roster: Of one OPD.
    ///   - isOver: Nobody of the OPD can come any more.
    ///   - mayConfirm: Whether a circular can still be confirmed; for other events it says nothing.
    ///   - mayExcuse: Whether letters are still taken …
    ///   - excusesUntil: … and until when.
    public init(_ roster: Roster, isOver: Bool, mayConfirm: Bool, mayExcuse: Bool, excusesUntil: Instant?) {
        var missing = roster
        missing.rows = roster.rows.filter { $0.status == (isOver ? .absent : .notYet) }
        let words = MessageWords(roster.event.kind, isOver: isOver, mayConfirm: mayConfirm)
        let head = Self.head(roster, words, isOver: isOver)
        guard !missing.rows.isEmpty else {
            text = [head, "", words.nobody].joined(separator: "\n")
            return
        }
        let title = "*\(words.missing):*"
        let foot = Self.foot(roster.event, words, mayExcuse: mayExcuse, until: excusesUntil)
        let frame = [head, "", title, "", foot].joined(separator: "\n")
        var list = NameList(room: Self.longest - frame.utf16.count, people: missing.rows.count)
        for unit in missing.units { list.add(unit) }
        text = [head, "", title, list.text, foot].joined(separator: "\n")
    }

    private static func head(_ roster: Roster, _ words: MessageWords, isOver: Bool) -> String {
        let (event, counts, rates) = (roster.event, roster.counts, roster.counts.rates)
        func people(_ number: Int) -> String { "\(Wording.count(number, .indonesian)) orang" }
        let starts = Wording.moment(event.starts, in: event.zone, .indonesian)
        return [
            "*\(short(event.title))*",
            short(roster.opd),
            event.place.isEmpty ? starts : "\(starts), \(short(event.place))",
            "",
            "Data per \(Wording.moment(event.asOf, in: event.zone, .indonesian)):",
            "\(words.obliged): \(people(counts.obliged))",
            """
            \(words.came): \(people(counts.came)) (tepat waktu \(Wording.count(counts.present, .indonesian)), \
            terlambat \(Wording.count(counts.late, .indonesian)))
            """,
            "Berhalangan: \(people(counts.excused))",
            "\(words.missing): \(people(isOver ? counts.absent : counts.notYet))",
            """
            \(words.rate): \(Wording.percent(rates.ofObliged, .indonesian)) dari yang \(words.ofThem), \
            \(Wording.percent(rates.ofExpected, .indonesian)) bila yang berhalangan tidak dihitung
            """,
        ].joined(separator: "\n")
    }

    private static func foot(
        _ event: EventSummary, _ words: MessageWords, mayExcuse: Bool, until: Instant?
    ) -> String {
        var sentences: [String] = []
        if let request = words.request { sentences.append(request) }
        if mayExcuse {
            let deadline = until.map { " paling lambat \(Wording.moment($0, in: event.zone, .indonesian))" } ?? ""
            sentences.append("Bagi yang berhalangan, mohon menyampaikan surat keterangannya\(deadline).")
        }
        sentences.append("Terima kasih.")
        return "\n" + sentences.joined(separator: " ")
    }

    /// Offices may write a whole letter into a title; the names matter more.
    private static func short(_ text: String) -> String {
        text.utf16.count <= 200 ? text : String(text.prefix(60)) + "…"
    }
}

/// What a message calls coming and missing: an event is attended, a circular is read and confirmed.
private struct MessageWords {
    let obliged: String
    let came: String
    let missing: String
    let rate: String
    /// `dari yang …`
    let ofThem: String
    /// What whoever is missing is asked to do.
    let request: String?
    /// Where nobody is missing.
    let nobody: String

    init(_ kind: Event.Kind, isOver: Bool, mayConfirm: Bool) {
        switch kind {
        case .apel, .webinar, .pelatihan:
            (obliged, came, ofThem) = ("Wajib hadir", "Hadir", "wajib hadir")
            rate = "Tingkat kehadiran"
            missing = isOver ? "Tanpa keterangan" : "Belum hadir"
            request = isOver ? nil : "Mohon Bapak/Ibu tersebut segera hadir dan mencatatkan kehadirannya."
            nobody =
                isOver
                ? "Tidak ada pegawai tanpa keterangan. Terima kasih."
                : "Seluruh pegawai yang wajib hadir sudah tercatat. Terima kasih atas kehadiran Bapak/Ibu."
        case .edaran:
            (obliged, came, ofThem) = ("Diminta membaca", "Telah membaca", "diminta membaca")
            rate = "Tingkat konfirmasi"
            // Without a deadline it is over only when nobody can confirm any more.
            missing =
                !isOver ? "Belum membaca" : mayConfirm ? "Belum membaca sampai batas waktunya" : "Tidak membaca"
            request =
                !mayConfirm
                ? nil
                : isOver
                    ? "Surat edaran masih dapat dibaca dan dikonfirmasi Bapak/Ibu tersebut, dan tercatat terlambat."
                    : "Mohon Bapak/Ibu tersebut segera membaca surat edarannya dan mengonfirmasi bahwa sudah membacanya."
            nobody = "Seluruh pegawai yang diminta membaca sudah mengonfirmasi. Terima kasih."
        }
    }
}

/// Names beneath their units, as many as there is room for.
private struct NameList {
    private var lines: [String] = []
    private var room: Int
    private var left: Int
    private var number = 0
    private var isFull = false

    /// What does not fit is told in a line that always does.
    init(room: Int, people: Int) {
        self.room = room - "\n… dan 100.000 orang lagi".utf16.count
        left = people
    }

    var text: String {
        (left == 0 ? lines : lines + ["… dan \(Wording.count(left, .indonesian)) orang lagi"]).joined(separator: "\n")
    }

    mutating func add(_ unit: RosterUnit) {
        var heading: String? = "\n_\(unit.name)_"
        for row in unit.rows where !isFull {
            let added = [heading, "\(number + 1). \(row.name)"].compactMap(\.self)
            let size = added.reduce(0) { $0 + $1.utf16.count + 1 }
            guard size <= room else {
                isFull = true
                return
            }
            heading = nil
            room -= size
            number += 1
            left -= 1
            lines += added
        }
    }
}

extension OfficePage {
    /// Ready to be pasted into WhatsApp: see ``AttendanceMessage``.
    public var whatsAppText: String {
        AttendanceMessage(
            roster, isOver: signOff.isOver, mayConfirm: mayConfirm, mayExcuse: mayExcuse, excusesUntil: excusesUntil
        ).text
    }
}
