import IkrarRegistry
import Testing

@testable import RegistryStorage

/// A registry with rows in every table, written past the domain: texts and numbers that are hard to carry among them.
enum FilledRegistry {
    /// More than a few batches.
    static let people = 1100
    static let texts = ["", "Nuraʼini \u{1F1EE}\u{1F1E9}", "a\tb\nc", "\u{7F}\u{10FFFF}", "ẞ", "'; --"]

    static func make(_ driver: any SQLDriver) async throws {
        try await Schema.migrate(driver)
        try await driver.write { connection in
            for (table, rows) in rows {
                let table = try #require(Schema.tables.first { $0.name == table })
                try connection.execute(table.insert, each: rows.map { $0.map(value) })
            }
        }
    }

    /// `nil` and integers of any kind beside texts.
    private static func value(_ value: (any Sendable)?) -> SQLValue {
        switch value {
        case let text as String: .text(text)
        case let number as Int64: .integer(number)
        case let number as Int: .integer(Int64(number))
        default: .null
        }
    }

    /// A unit's parent has the later id: it is not there yet when rows come in order of their key.
    private static let rows: [(String, [[(any Sendable)?]])] = [
        ("settings", [["agency", "Pemerintah Kabupaten Wanasari"], ["zone", "WIB"]]),
        ("duties", [["1", "obliged"]]),
        ("journal", [Int64.max, .min, 0].map { [$0, "a", "init", "x", "", "", "y", ""] }),
        ("units", [["u9", "Dinas", nil, "u9", "unor-9"], ["u1", "Bidang", "u9", "u9", nil]]),
        ("unit_aliases", [["DIN", "u9"]]),
        ("people", (0..<people).map(person)),
        ("superseded_nips", [["199001012023211001", "p7"]]),
        ("name_words", (0..<people).map { ["w\($0 % 7)", "p\($0)"] }),
        ("personal_links", [["p1", 2, nil], ["p2", 0, 3]]),
        ("events", [["apel", "apel", "Apel", "", 1_790_000_000_000_000, "WIB", "open", 5, nil]]),
        ("sessions", [["apel", "utama", "Apel", "", 1, 2, nil, 4]]),
        ("session_opds", [["apel", "utama", "u9"]]),
        ("obligations", [["apel", "p1", "u1", "u9", "Analis", "III/a", "", "pns", "1", "Aktif", "obliged"]]),
        ("excuses", [["x1", "apel", "p1", "sick", "445/12", "a", 7, nil]]),
        ("badges", [["B1", "p1", "k1", 3, 4, "hilang"], ["B2", "p1", "k1", 5, nil, nil]]),
        ("devices", [["d1", "Gerbang Utara", nil]]),
        ("device_events", [["d1", "apel"]]),
        ("scans", [scan("s1", sequence: 1, person: "p1"), scan("s2", sequence: 2, person: nil)]),
        ("annulments", [["a1", "s2", "salah", "a", 9, 8]]),
        ("attendances", [["apel", "p1", "s1", "utama", 8, "Gerbang Utara", "d1", nil, 0]]),
        ("accounts", [["c1", "kepala", "Hasan", "head", "u9", 1, nil, "scrypt$x", "sealed", 7]]),
        ("account_invitations", [["c1", "d1", 9]]),
        ("account_sessions", [["s1", "c1", 1, 2, nil]]),
        ("account_addresses", [["c1", "a1", 3]]),
        ("sign_in_failures", [["x", 1, "t1"], ["x", 1, "t2"]]),
        ("api_tokens", [["t1", "c1", "SIMPEG", "d1", 1, 9, nil, nil]]),
        (
            "device_invitations",
            [
                ["i1", "b1f0", "apel", "utama", "Gerbang Utara", "a", 1, 2, 1, "d1", nil],
                ["i2", "b1f1", "apel", nil, "Gerbang Timur", "a", 1, 2, nil, nil, 2],
            ]
        ),
        ("device_passes", [["d1", "c2e0", "HP 1", "apel", nil, 1]]),
        ("device_contacts", [["d1", 9, -3, 1, 2, "1-0", 8, 40, "camera reader"]]),
        ("review_settlements", [["apel", "scan:s1", "sudah dilihat", "a", 10]]),
        ("roster_steps", [["apel", "u9", 1, "verified", "kadis", 10, "", 1, 1, 0, 0, 0, 0, "digest", 2]]),
        ("excuse_deadlines", [["apel", 12]]),
        (
            "corrections",
            [
                [
                    "k1", "apel", "u9", "p1", "present", 8, nil, "800/1", "salah", "hr", 11, "approved", "admin", 12,
                    "", nil,
                ],
                ["k2", "apel", "u9", "p1", "excused", nil, "cuti", "800/2", "x", "hr", 13, nil, nil, nil, nil, nil],
            ]
        ),
        ("webinar_reports", [["w1", "apel", "utama", "digest", "zoom.csv", "zoom-meeting", 420, 9, "a", nil]]),
        ("webinar_files", [["w1", 0, "TmFtYQ=="], ["w1", 1, "eA=="]]),
        (
            "webinar_participants",
            [
                [
                    "apel", 1, "w1", "utama", "Budi", "", "budi@example.id", "", 0, "Dinsos", "2 3", "1-2 3-4", nil,
                    nil,
                    "credited", "p1", "email", nil,
                ],
                ["apel", 2, "w1", "utama", "iPhone", "x", "", "", 0, "", "4", nil, 60, 5, "unknown", nil, nil, 11],
            ]
        ),
        ("webinar_names", [["budi", "budi@example.id", "p1", 9, "a"]]),
        ("webinar_minimums", [["apel", "percent", 80]]),
        ("webinar_columns", [["name=peserta", "name", "PESERTA"]]),
        ("self_check_in_sessions", [["apel", "utama", 1, 9, "a"]]),
        (
            "self_check_ins",
            [["apel", "utama", "p1", 9, 8, "d0", nil], ["apel", "utama", "p2", 10, 8, "d0", "accepted"]]
        ),
        ("pledge_texts", [["apel", 1, "1. a\n2. b\n", "a", 14]]),
        (
            "pledge_acts",
            [
                ["t1", "apel", "spoken", 1, "Bupati", "Didik", "Bawaslu\nKPU", nil, "a", 15],
                ["t2", "apel", "paper", 1, nil, nil, nil, "BKPSDM", "a", 16],
            ]
        ),
        (
            "pledges",
            [
                ["i1", "t1", "apel", "p1", "spoken", 8, "", "", "IKR1", nil, nil, nil],
                ["i2", "t2", "apel", "p1", "paper", 9, "800/3", "", "IKR2", "a", 17, "salah orang"],
            ]
        ),
        (
            "duta",
            [
                ["n1", "p1", "2026-01-01", "2026-12-31", "188/1", "a", 18, nil, nil, nil, nil],
                ["n2", "p2", "2026-01-01", "2026-12-31", "188/1", "a", 18, "2026-05-01", "a", 19, "pindah"],
            ]
        ),
        (
            "halls",
            [
                ["h1", "apel", "utama", "u9", "Aula", "Dinkes", "800/4", "kadis", 20, nil, nil, nil],
                ["h2", "apel", "utama", "u9", "Ruang Rapat", "", "", "kadis", 21, "a", 22, "salah acara"],
            ]
        ),
        ("hall_people", [["h1", "p1"], ["h1", "p2"], ["h2", "p1"]]),
        ("hall_settings", [["apel", 0]]),
        (
            "circulars",
            [
                ["apel", 1, "200/1", "edaran.pdf", "pdf", "digest", 30, "a", 23],
                ["apel", 2, "200/1", "edaran.txt", "text", "digest2", nil, "a", 24],
            ]
        ),
        ("circular_files", [["apel", 1, 0, "TmFtYQ=="], ["apel", 2, 0, "eA=="]]),
        ("circular_audiences", [["apel", "heads"]]),
        ("acknowledgements", [["c1", "apel", "p1", 1, "page", 25, "", "SUDAH SAYA BACA", "EDR1", "p1", 25]]),
    ]

    private static func person(_ number: Int) -> [(any Sendable)?] {
        let text = texts[number % texts.count]
        return [
            "p\(number)", "1986051520100\(10000 + number)", "", text, "", "", "pns", number % 2 == 0 ? "u1" : "u9", "",
            "", "", "1", "Aktif", number % 3 == 0 ? nil : text, 1,
        ]
    }

    private static func scan(_ id: String, sequence: Int, person: String?) -> [(any Sendable)?] {
        [
            id, "apel", "utama", "d1", sequence, "Gerbang Utara", "a", person, "digest", "qr", "online", 8, 8, -5, 0, 8,
            "present", nil, nil, nil, "", nil, nil, nil, nil, nil, nil,
        ]
    }
}
