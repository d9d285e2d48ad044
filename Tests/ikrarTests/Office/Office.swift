import Foundation
import Testing

/// An office in the morning of an apel: 300 invented ASN imported, badges issued, two events open.
///
/// Each office is a copy of its own in a folder of its own, so that tests do not disturb one another.
struct Office {
    /// Yesterday's apel: gates from 06:00 to 09:00 WIB, late after 07:45.
    static let apel = "apel-kemarin"
    /// One whose gates are open at this moment.
    static let now = "apel-kini"

    let folder: Folder
    let registry: RegistryPlace
    let wearers: [Wearer]

    init() throws {
        let prepared = try PreparedOffice.shared.get()
        folder = try Folder()
        registry = try prepared.registry.copy(to: folder)
        wearers = prepared.wearers
    }

    var program: Program { program() }

    /// - Parameter environment: besides where the registry is.
    func program(_ environment: [String: String] = [:]) -> Program {
        Program(folder: folder, environment: registry.environment.merging(environment) { $1 })
    }

    func ikrar(_ arguments: String..., input: Program.Input = .nothing, language: String = "") throws -> Run {
        try program(["IKRAR_LANG": language]).run(arguments, input: input)
    }

    /// Lines to a gate, and its answers.
    func checkIn(
        _ lines: [String],
        event: String = apel,
        gate: String = "Gerbang Utara",
        options: [String] = []
    ) throws -> [JSON] {
        let input = lines.map { $0 + "\n" }.joined()
        return try program.run(["checkin", event, "--gate", gate, "--json"] + options, input: .text(input)).ok()
            .objects()
    }

    /// Everything that the registry holds: alike before and after what must change nothing. Not the file's own bytes,
    /// because SQLite counts there how often it was opened for writing.
    func contents() throws -> Contents {
        Contents(people: try ikrar("asn", "list", "--json").ok().output, dump: try registry.dump())
    }

    struct Contents: Equatable {
        var people: String
        /// Empty where there is no sqlite3(1).
        var dump: String
    }
}

/// Somebody with a badge.
struct Wearer: Hashable {
    var nip: String
    /// With titles.
    var name: String
    var bareName: String
    var unit: String
    var opd: String
    /// What the QR symbol says.
    var code: String
    /// What stands under it.
    var typed: String

    /// A line of a scanner's memory.
    func scanned(at clock: String) -> String { "\(code),\(ApelDay.time(clock))" }
}

/// The day of the apel: yesterday in WIB, so that its scans lie in the past wherever the tests run.
enum ApelDay {
    static let date: String = day(Date(timeIntervalSinceNow: -86_400))

    /// `07:31:05` → `2026-09-21T07:31:05+07:00`.
    static func time(_ clock: String) -> String { "\(date)T\(clock)+07:00" }

    /// What clocks in WIB show some seconds from now: `2026-09-22T10:04`.
    static func minute(fromNow seconds: Double) -> String {
        let moment = Date(timeIntervalSinceNow: seconds)
        let parts = calendar.dateComponents([.hour, .minute], from: moment)
        return day(moment) + String(format: "T%02d:%02d", parts.hour!, parts.minute!)
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600)!
        return calendar
    }()

    private static func day(_ moment: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        return String(format: "%04d-%02d-%02d", parts.year!, parts.month!, parts.day!)
    }
}
