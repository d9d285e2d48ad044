import IkrarRegistry
import TestRegistries
import Testing

@Suite("Badges that are good no longer")
struct RetiredBadgeTests {
    @Test("are told with the badge that takes their place, all of them")
    func reissued() async throws {
        let registry = try await Wanasari.atTheGate().registry
        let first = try await registry.issueBadges(opd: nil, nips: [Wanasari.budi], by: "uji")[0]
        #expect(first.retired.isEmpty)
        let second = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(second.retired == [first.badge.number])
        let third = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang lagi", by: "uji")
        #expect(Set(third.retired) == [first.badge.number, second.badge.number])
    }

    @Test("are told when the person's badge is printed again, also by OPD")
    func printed() async throws {
        let registry = try await Wanasari.atTheGate().registry
        let old = try await registry.revokeBadge(of: Wanasari.siti, reason: "disalin", by: "uji")
        let prints = try await registry.issueBadges(opd: Wanasari.dinsos, nips: [], by: "uji")
        for print in prints {
            #expect(print.retired == (print.holder.nip == Wanasari.siti ? [old.number] : []))
        }
        let again = try await registry.issueBadges(opd: nil, nips: [Wanasari.siti], by: "uji")
        #expect(again.map(\.retired) == [[old.number]])
    }
}
