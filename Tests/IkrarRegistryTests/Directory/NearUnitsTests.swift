import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("Names of OPD that are almost right")
struct NearUnitsTests {
    @Test(
        "are told the likeliest first",
        arguments: [
            ("Dinas Sosail", ["Dinas Sosial"]), ("dinas sosia", ["Dinas Sosial"]), ("Sosial", ["Dinas Sosial"]),
            ("Dinas", ["Dinas Kesehatan", "Dinas Sosial"]), ("Kesehatn", []), ("dinkess", ["Dinas Kesehatan"]),
            ("Dinas Bulan Purnama", []), ("", []), ("...", []),
        ])
    func near(typed: String, names: [String]) async throws {
        let registry = try await Wanasari().registry
        _ = try await registry.addAlias("Dinkes", of: "Dinas Kesehatan", by: "uji")
        let error = await #expect(throws: RegistryError.self) { _ = try await registry.opd(named: typed) }
        #expect(error?.code == .noSuchUnit)
        #expect(error?.choices == names)
    }

    @Test("are at most three")
    func few() {
        let units = (1...9).map { number in
            OrgUnit(
                id: OrgUnit.ID("k\(number)"), name: "Kecamatan \(number)", parent: nil, opd: OrgUnit.ID("k\(number)"),
                unorID: nil)
        }
        #expect(NearUnits(units, []).names(like: "Kecamatan").count == 3)
    }
}
