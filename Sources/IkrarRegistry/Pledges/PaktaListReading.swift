/// A list of signed paktas as an OPD hands it in: a NIP, the pakta's number and the day it was signed in each row.
public struct PaktaListReading: Sendable {
    public typealias HeldRow = HeldListRow<HeldReason>

    public enum HeldReason: String, Sendable, CaseIterable {
        case nipUnreadable, personUnknown, numberMissing
        /// Neither a day of the calendar nor one that may be meant: it is to come, or lies years before the event.
        case dateUnreadable, dateUnlikely
        /// The name beside the NIP is plainly another's.
        case nameDiffers
        /// The NIP stood in a row above.
        case nipRepeated
        /// The person's pakta on record has another number.
        case otherNumber
        /// The number is that of somebody else's pakta.
        case numberTaken
    }

    public private(set) var requests: [PaktaRequest] = []
    public private(set) var held: [HeldRow] = []

    private struct Columns: Sendable {
        var person: ListedNIP.Columns
        var number: Int
        var date: Int?
    }

    private let file: String
    private let today: CivilDate
    private let earliest: CivilDate
    private let usualDate: CivilDate?
    private let people: ListedNIP
    private var header = HeaderSearch<Columns>()
    private var places: [NIP: ListedPlace] = [:]

    init(file: String, today: CivilDate, event: CivilDate, usualDate: CivilDate?, people: ListedNIP) {
        self.file = file
        self.today = today
        // A pledge for an election may be signed long before its apel, but not for the last one.
        earliest = event.adding(days: -2 * 366)
        self.usualDate = usualDate
        self.people = people
    }

    /// Takes the next row.
    mutating func read(_ row: some ListRowSource) {
        guard let columns = header.found else { return header.look(at: Self.columns(of: row)) }
        let place = columns.person.place(of: row)
        let (number, date) = (row.tidy(columns.number), row.tidy(columns.date))
        guard !(place.nip.isEmpty && number.isEmpty) else { return }
        let nip: NIP
        switch people.read(row, columns.person) {
        case .known(let known): nip = known
        case .unreadable: return hold(place, .nipUnreadable)
        case .unknown: return hold(place, .personUnknown)
        case .nameDiffers(let known): return hold(place, .nameDiffers, known: known)
        }
        guard !number.isEmpty else { return hold(place, .numberMissing) }
        guard let signed = date.isEmpty ? usualDate : ListDate.parse(date) else {
            return hold(place, .dateUnreadable)
        }
        guard earliest <= signed, signed <= today else { return hold(place, .dateUnlikely) }
        guard places[nip] == nil else { return hold(place, .nipRepeated) }
        places[nip] = place
        requests.append(PaktaRequest(nip: nip, number: number, signedOn: signed))
    }

    /// - Throws: ``ListFault`` `noPaktaHeader` when no row had both headers.
    func finished() throws -> PaktaListReading {
        guard header.found != nil else { throw ListFault(.noPaktaHeader, file: file, sheet: nil) }
        return self
    }

    /// The rows that recording has left out for what is on record, beside those held back already, in the file's order.
    public func held(after recording: PledgeRecording) -> [HeldRow] {
        let left = recording.leftOut.compactMap { omission -> HeldRow? in
            let reason: HeldRow.Reason? =
                switch omission.reason {
                case .otherDocument: .otherNumber
                case .documentTaken: .numberTaken
                case .pledgedAlready, .notPresent: nil
                }
            guard let reason, let place = places[omission.asked] else { return nil }
            return HeldRow(place, reason)
        }
        return (held + left).sorted { ($0.sheet ?? "", $0.line) < ($1.sheet ?? "", $1.line) }
    }

    private mutating func hold(_ place: ListedPlace, _ reason: HeldRow.Reason, known: String = "") {
        held.append(HeldRow(place, reason, known: known))
    }

    private static func columns(of row: some ListRowSource) -> Columns? {
        let headers = ListedNIP.headers(of: row)
        guard let person = ListedNIP.Columns(headers),
            let number = ListedNIP.column(
                [
                    "nomorpakta", "nopakta", "nomorpaktaintegritas", "nopaktaintegritas", "paktaintegritas", "pakta",
                    "nomorsurat", "nosurat", "nomordokumen", "nodokumen", "nomorpernyataan", "nopernyataan",
                ], in: headers)
        else { return nil }
        let date = ListedNIP.column(
            [
                "tanggalpakta", "tglpakta", "tanggaltandatangan", "tgltandatangan", "tanggalditandatangani",
                "tanggalsurat", "tglsurat", "tanggal", "tgl", "date",
            ], in: headers)
        return Columns(person: person, number: number, date: date)
    }
}

extension Registry {
    /// Reads a list of paktas without recording any.
    /// - Parameters:
    ///   - usualDate: The day on which those were signed whose row names none.
    ///   - rows: Hands every row of the list to the closure it is given.
    /// - Throws: ``RegistryError`` `noSuchEvent`; ``ListFault`` `noPaktaHeader`; whatever `rows` throws.
    public func paktaList<Row: ListRowSource>(
        for id: Event.ID,
        file: String,
        usualDate: CivilDate? = nil,
        rows: ((Row) -> Void) throws -> Void
    ) async throws -> PaktaListReading {
        let event = try await event(id).event
        var reading = PaktaListReading(
            file: file,
            today: now.local(in: event.zone).date,
            event: event.starts.local(in: event.zone).date,
            usualDate: usualDate,
            people: try await listedNIPs(for: id),
        )
        try rows { reading.read($0) }
        return try reading.finished()
    }
}
