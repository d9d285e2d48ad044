@testable import IkrarRegistry

/// Moments as the interface writes them, in microseconds since 1970; `nil` for what is none.
struct InstantVector: Encodable {
    var text: String
    var microseconds: Int64?

    static var all: [InstantVector] {
        let fractions: [Int64] = [0, 1, 999, 1000, 120_000, 999_999]
        let seconds: [Int64] = [0, 1_790_000_000, 1_798_761_599, 951_782_400, 4_102_444_799]
        let written = seconds.flatMap { second in
            fractions.flatMap { fraction in
                Zone.allCases.map { zone in
                    let instant = Instant(microseconds: second * 1_000_000 + fraction)
                    return InstantVector(text: instant.iso(in: zone), microseconds: instant.microseconds)
                }
            }
        }
        let others = [
            "2026-09-21T07:31:05Z", "2026-09-21T07:31:05.5Z", "2026-09-21T07:31:05.123456789+07:00",
            "2024-02-29T00:00:00+07:00", "2026-09-21T23:59:59-09:30", "2026-02-29T00:00:00+07:00",
            "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-09-31T00:00:00Z", "2026-09-21T24:00:00Z",
            "2026-09-21T07:60:00Z", "2026-09-21T07:31:60Z", "2026-09-21T07:31:05+24:00", "2026-09-21T07:31:05+07:60",
            "2026-09-21", "", "kemarin", "2026-09-21T07:31:05.5Zx",
        ]
        return written
            + others.map { InstantVector(text: $0, microseconds: Instant(iso: $0, zone: .wib)?.microseconds) }
    }
}
