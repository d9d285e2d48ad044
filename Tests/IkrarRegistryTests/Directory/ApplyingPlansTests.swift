import IkrarRegistry
import TestRegistries
import Testing

@Suite("applying a plan")
struct ApplyingPlansTests {
    @Test("a plan is not applied when somebody else changed the directory after it was begun")
    func refusesStalePlans() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        let revision = try await registry.directoryRevision()
        var plan = DirectoryPlan()
        plan.newUnits = [
            OrgUnit(
                id: OrgUnit.ID("opd-baru"), name: "Dinas Baru", parent: nil, opd: OrgUnit.ID("opd-baru"), unorID: nil)
        ]
        try await registry.apply(plan, basedOn: revision, deactivating: nil, by: "uji")
        plan.newUnits[0] = OrgUnit(
            id: OrgUnit.ID("opd-lain"), name: "Dinas Lain", parent: nil, opd: OrgUnit.ID("opd-lain"), unorID: nil)
        let stale = plan
        await #expect(throws: RegistryError(.registryChanged)) {
            try await registry.apply(stale, basedOn: revision, deactivating: nil, by: "uji")
        }
        #expect(try await registry.units().map(\.unit.name).contains("Dinas Lain") == false)
    }

    @Test("people are taken off the list only when the plan's own number is given")
    func guardsDeactivation() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        let revision = try await registry.directoryRevision()
        var plan = DirectoryPlan()
        plan.missing = [try await registry.person(Wanasari.budi).person]
        let wanted = plan
        await #expect(throws: RegistryError(.missingCountDiffers)) {
            try await registry.apply(wanted, basedOn: revision, deactivating: 2, by: "uji")
        }
        #expect(try await registry.person(Wanasari.budi).person.isListed)
        try await registry.apply(wanted, basedOn: revision, deactivating: 1, by: "uji")
        #expect(try await !registry.person(Wanasari.budi).person.isListed)
    }
}
