import IkrarRegistry
import IkrarTexts

/// What a report came to when it was taken in, as it is told on the page that is shown next: numbers alone, in its address.
struct WebinarCounts: Equatable {
    let format: ReportFormat
    /// Participants, credited, queued, unknown; present, too short, unlisted, unseen.
    let numbers: [Int]

    init(_ sheet: WebinarSheet) {
        format = sheet.record.format
        numbers = [
            sheet.lines.count, sheet.lines(.credited).count, sheet.lines(.queued).count,
            sheet.lines(.unknown).count + sheet.lines(.nobody).count, sheet.present, sheet.tooShort, sheet.unlisted,
            sheet.unseen,
        ]
    }

    /// - Returns: `nil` for what is no such numbers.
    init?(_ query: String, _ format: String) {
        let numbers = query.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard let format = ReportFormat(rawValue: format), numbers.count == 8, numbers.allSatisfy({ $0 >= 0 })
        else { return nil }
        (self.format, self.numbers) = (format, numbers)
    }

    var query: String { numbers.map(String.init).joined(separator: "-") }

    /// As the command tells it.
    func text(_ language: Language) -> [String] {
        [
            Say.webinarRead(
                format: format, participants: numbers[0], credited: numbers[1], queued: numbers[2],
                unknown: numbers[3])(language),
            Say.webinarPresent(
                numbers[4], tooShort: numbers[5], unlisted: numbers[6], unseen: numbers[7], isDryRun: false)(language),
        ]
    }
}
