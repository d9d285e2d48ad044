import Testing

@testable import IkrarRegistry

@Suite("How often somebody may be wrong")
struct AttemptLimitTests {
    private static func at(_ seconds: Int64) -> Instant {
        Instant(microseconds: 1_790_000_000_000_000).adding(seconds: seconds)
    }

    @Test("waits begin with the last free failure and double up to the window")
    func waits() {
        let limit = AttemptLimit(free: 3)
        let fourEach: [(failures: Int, wait: Int64?)] = [
            (0, nil), (2, nil), (3, 60), (4, 120), (5, 240), (6, 480), (7, 900), (80, 900),
        ]
        for (failures, wait) in fourEach {
            let at = Array(repeating: Self.at(0), count: failures)
            #expect(limit.wait(after: at, now: Self.at(0)) == wait.map(Self.at), "\(failures)")
            if let wait, wait < 900 {
                #expect(limit.wait(after: at, now: Self.at(wait - 1)) != nil)
                #expect(limit.wait(after: at, now: Self.at(wait)) == nil, "waited long enough")
            }
        }
    }

    @Test("what is older than a quarter of an hour is forgotten")
    func forgets() {
        let limit = AttemptLimit(free: 2)
        let at = [Self.at(0), Self.at(890)]
        #expect(limit.wait(after: at, now: Self.at(899)) == Self.at(950))
        #expect(limit.wait(after: at, now: Self.at(900)) == nil)
    }

    @Test(
        "an address is counted as one, a network of IPv6 addresses too",
        arguments: [
            ("192.0.2.10", "192.0.2.10"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:DB8:1:2::9", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8:0:0::/64"), ("::1", "0:0:0:0::/64"),
            ("fe80::1%eth0", "fe80:0:0:0::/64"), ("::ffff:192.0.2.10", "192.0.2.10"), ("", ""), ("unix", "unix"),
        ])
    func addresses(_ address: String, _ counted: String) {
        #expect(ClientAddress.counted(address) == counted)
    }
}
