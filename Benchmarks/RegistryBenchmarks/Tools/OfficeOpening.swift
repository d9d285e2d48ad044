import IkrarRegistry

/// Readies a registry for its server: enrols devices for the event, and signs in people who look at pages. Writes
/// `tokens.txt`, a device's token a line, and `visitors.txt`: the auditor's and HR's cookies, and the OPD with the most people.
struct OfficeOpening {
    var place: String
    var keys: String
    var folder: String
    private static let devices = 32

    func run() async throws {
        let registry = try await OpenedRegistry(place, keys: keys).registry
        let event = Event.ID(PreparedRegistry.event)
        var tokens: [String] = []
        for number in 1...Self.devices {
            let gate = "Gerbang \(number)"
            let (_, token) = try await registry.inviteDevice(gate: gate, event: event, by: "bench")
            tokens.append(try await registry.enrol(token: token, name: "", gate: "").token)
        }
        try TextFile(path: "\(folder)/tokens.txt").write { line in tokens.forEach { line("\($0)\n") } }
        let cookies = [try await cookie("auditor", .auditor, registry), try await cookie("bkpsdm", .hr, registry)]
        var largest: (opd: String, people: Int) = ("", 0)
        _ = try await registry.rosters(of: event, opd: nil) { roster in
            if roster.rows.count > largest.people { largest = (roster.opdID.rawValue, roster.rows.count) }
        }
        try TextFile(path: "\(folder)/visitors.txt").write { line in
            for text in cookies + [largest.opd] { line("\(text)\n") }
        }
    }

    private func cookie(_ login: String, _ role: Role, _ registry: Registry) async throws -> String {
        let (_, invitation) = try await registry.addAccount(
            login: login, name: login, role: role, opd: nil, by: "bench")
        let password = "Kerbau menyeberang 7 kali"
        _ = try await registry.accept(invitation.code, password: password, passwords: PlainPasswords())
        let verdict = try await registry.signIn(
            login: login, password: password, code: nil, address: "127.0.0.1", passwords: PlainPasswords())
        guard case .signedIn(let signedIn) = verdict else { throw NotSignedIn() }
        return "ikrar=\(signedIn.token)"
    }

    struct NotSignedIn: Error {}

    /// Nothing is measured of passwords here, and nobody signs in with these again.
    private struct PlainPasswords: PasswordHashing {
        func digest(of password: String) -> String { password }
        func matches(_ password: String, _ digest: String) -> Bool { password == digest }
    }
}
