/// Makes participants of rows: in most reports everybody has a row for each time they joined.
struct ParticipantGathering {
    private struct Key: Hashable {
        var shown: String
        var email: String
        var nip: String
    }

    let format: ReportFormat
    let timing: ReportTiming
    let frame: ReportTiming.Frame
    private(set) var unreadLines: [Int] = []
    private var gathered: [WebinarParticipant] = []
    private var places: [Key: Int] = [:]

    init(format: ReportFormat, timing: ReportTiming, frame: ReportTiming.Frame) {
        self.format = format
        self.timing = timing
        self.frame = frame
    }

    mutating func add(_ entry: ReportEntry) {
        let place = place(of: entry)
        gathered[place].lines.append(entry.line)
        gathered[place].knowsStays = gathered[place].knowsStays || entry.isWaiting
        guard !entry.isWaiting else { return }
        if let stay = timing.stay(entry, frame) {
            gathered[place].knowsStays = true
            gathered[place].stays.append(stay)
            if format.trustsDuration { gathered[place].measuredSeconds = WrittenDuration.seconds(entry.duration) }
        } else if entry.join.isEmpty, let seconds = WrittenDuration.seconds(entry.duration) {
            gathered[place].measuredSeconds = (gathered[place].measuredSeconds ?? 0) + seconds
        } else if let moment = timing.moment(entry.moment, frame) {
            gathered[place].moment = moment
        } else if !entry.join.isEmpty || !entry.moment.isEmpty || !entry.duration.isEmpty {
            unreadLines.append(entry.line)
        }
    }

    var participants: [WebinarParticipant] {
        gathered.map { participant in
            var participant = participant
            participant.stays = participant.stays.united(from: frame.session.starts, until: frame.session.closes)
            return participant
        }
    }

    private mutating func place(of entry: ReportEntry) -> Int {
        let written = Spelling.tidy(entry.nip)
        let shown = written.isEmpty ? ShownName.withoutAdditions(entry.name, format) : written
        let email = entry.email.lowercased()
        let key = Key(shown: shown, email: email, nip: written)
        if !format.hasRowEach, let known = places[key] { return known }
        gathered.append(
            WebinarParticipant(
                shown: shown, otherName: written.isEmpty ? entry.otherName : entry.name, email: email, nip: written,
                isNumberNIP: entry.isNumberNIP, unit: entry.unit))
        places[key] = gathered.count - 1
        return gathered.count - 1
    }
}
