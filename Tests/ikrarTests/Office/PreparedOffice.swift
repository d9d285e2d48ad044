import Foundation
import IkrarRegistry
import InventedRegency

/// What every ``Office`` is a copy of. Made once, by the program itself.
struct PreparedOffice {
    let registry: RegistryPlace
    var wearers: [Wearer]

    static let shared = Result { try PreparedOffice() }

    struct CannotPrepare: Error {
        var step: [String]
        var errors: String
    }

    static let regency = InventedRegency(
        InventedRegency.Recipe(
            seed: 7,
            asn: 300,
            today: InventedDay(year: 2026, month: 8, day: 3)!,
            dirtPerMille: 0,
        ),
    )

    private init() throws {
        let folder = try Folder()
        registry = try RegistryPlace(in: folder)
        let lists = SIASNList.allCases.map { "\($0.fileName).csv" }
        for (list, name) in zip(SIASNList.allCases, lists) {
            try Self.regency.writeSIASNCSV(of: list, to: folder.path(name))
        }
        let day = ApelDay.date
        let steps = [
            ["init", "--agency", "Pemerintah Kabupaten Arungsari", "--zone", "WIB"],
            ["asn", "import"] + lists,
            [
                "event", "create", Office.apel, "--kind", "apel", "--title", "Apel Ikrar Netralitas",
                "--starts", "\(day)T07:30", "--opens", "06:00", "--late-after", "07:45", "--closes", "09:00",
                "--place", "Halaman Kantor Bupati",
            ],
            [
                "event", "create", Office.now, "--kind", "apel", "--title", "Apel Kini",
                "--starts", ApelDay.minute(fromNow: -600), "--opens", ApelDay.minute(fromNow: -7200),
                "--closes", ApelDay.minute(fromNow: 7200),
            ],
            ["event", "open", Office.apel],
            ["event", "open", Office.now],
            ["badge", "issue", "--all", "--out", "badge", "--module-pixels", "2"],
        ]
        let program = Program(folder: folder, environment: registry.environment)
        for step in steps {
            let run = try program.run(step)
            guard run.status == 0 else { throw CannotPrepare(step: step, errors: run.errors) }
        }
        wearers = try Self.wearers(
            people: program.run(["asn", "list", "--json"]).objects(),
            index: String(decoding: folder.read("badge/index.csv"), as: UTF8.self),
            key: BadgeKeyText(String(decoding: folder.read(registry.keys), as: UTF8.self)).key,
        )
    }

    /// People are found in the index by name and unit; who shares both with another is left out.
    private static func wearers(people: [JSON], index: String, key: BadgeKey) -> [Wearer] {
        let typed = Dictionary(grouping: CSVRows(index).rows.dropFirst(), by: { "\($0[0])\t\($0[1])\t\($0[2])" })
        return people.compactMap { person in
            let part = { (key: String) in person[key]?.text ?? "" }
            let front = part("frontTitle").isEmpty ? "" : part("frontTitle") + " "
            let back = part("backTitle").isEmpty ? "" : ", " + part("backTitle")
            let name = front + part("name") + back
            guard let found = typed["\(name)\t\(part("unit"))\t\(part("opd"))"], found.count == 1,
                let code = found[0].last, let number = BadgeNumber(text: code.filter { $0 != "-" }.dropLast())
            else { return nil }
            return Wearer(
                nip: part("nip"),
                name: name,
                bareName: part("name"),
                unit: part("unit"),
                opd: part("opd"),
                code: BadgeCode(number: number, key: key).text,
                typed: code,
            )
        }
    }
}

/// The key file's one line: `id hex`.
struct BadgeKeyText {
    let key: BadgeKey

    struct NotOneKey: Error {}

    init(_ text: String) throws {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2 else { throw NotOneKey() }
        let digits = parts[1].compactMap(\.hexDigitValue)
        let secret = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        key = BadgeKey(id: String(parts[0]), secret: secret)
    }
}
