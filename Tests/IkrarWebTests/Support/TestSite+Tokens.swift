import IkrarRegistry
import TestRegistries

extension TestSite {
    /// What a program acts for an account of the role with.
    func apiToken(_ role: Role, seconds: Int64 = 30 * 86_400) async throws -> String {
        let registry = wanasari.registry
        let (account, _) = try await registry.addAccount(
            login: "program.\(UInt32.random(in: .min ... .max))", name: "Program", role: role, opd: nil, by: "uji")
        let expires = registry.now.adding(seconds: seconds)
        return try await registry.addToken(of: account.id, name: "Uji", expires: expires, by: "uji").secret
    }
}
