import Foundation
import TestServers
import Testing

@Suite("a registry's standing")
struct RegistryStatusTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test("engine, schema, agency and counts, as JSON and as text")
    func everything() throws {
        let status = try office.ikrar("registry", "status", "--json").ok().json()
        #expect(status.hasSortedKeys)
        #expect(status["engine"]?.text == (TestEngine.current == .sqlite ? "sqlite" : "postgres"))
        #expect(status["agency"]?.text == "Pemerintah Kabupaten Arungsari")
        #expect(status["schema"] == status["knownSchema"])
        #expect(status["migrationPending"]?.flag == false)
        #expect(status["counts"]?["people"]?.int == 300)
        #expect(status["counts"]?["badges"]?.int == 300)
        #expect(status["counts"]?["events"]?.int == 2)
        #expect(status["counts"]?["scans"]?.int == 0)
        #expect((status["bytes"]?.int ?? 0) > 100_000)
        let text = try office.ikrar("registry", "status").ok().output
        for word in ["Pemerintah Kabupaten Arungsari", "terbaru", "300", office.registry.name] {
            #expect(text.contains(word), "\(word) in: \(text)")
        }
        #expect(try office.ikrar("registry", "status", language: "en").ok().output.contains("the newest"))
    }

    @Test("of SQLite: how its file is written", .onFiles)
    func file() throws {
        let status = try office.ikrar("registry", "status", "--json").ok().json()
        #expect(status["sqlite"]?["journalMode"]?.text == "wal")
        #expect(status["sqlite"]?["synchronous"]?.int == 2)
        #expect(status["postgres"] == .null)
        #expect(status["warnings"]?.array == [])
        #expect(try office.ikrar("registry", "status").ok().output.contains("synchronous full"))
    }

    @Test("of a server: what may be lost, in words, and no password anywhere", .onServers)
    func server() throws {
        let address = try #require(office.registry.database).address
        let url = try #require(URLComponents(string: address))
        let run = try office.ikrar("registry", "status", "--json").ok()
        let status = try run.json()
        #expect(status["postgres"]?["fsync"]?.flag == false, "the tests' server does not wait for the disk")
        #expect(status["postgres"]?["synchronousCommit"]?.text == "on")
        #expect(status["postgres"]?["isStandby"]?.flag == false)
        #expect(status["sqlite"] == .null)
        let warnings = status["warnings"]?.array?.compactMap(\.text) ?? []
        #expect(warnings == ["fsyncOff", "fullPageWritesOff", "noSynchronousStandby"])
        let text = try office.ikrar("registry", "status").ok().output
        #expect(text.contains("Nyalakan fsync"))
        #expect(text.contains("synchronous_standby_names"))
        if let password = url.password {
            #expect(!(run.output + run.errors + text).contains(password))
        }
        let unsafe = try office.ikrar("registry", "status", address + synchronousCommitOff(address), "--json").ok()
            .json()
        #expect(unsafe["postgres"]?["synchronousCommit"]?.text == "on", "it is never left off")
    }

    private func synchronousCommitOff(_ address: String) -> String {
        (address.contains("?") ? "&" : "?") + "options=-csynchronous_commit%3Doff"
    }

    @Test("looking at an older registry changes nothing")
    func older() throws {
        guard let newest = try office.registry.ask("SELECT MAX(version) FROM ikrar_schema").flatMap({ Int($0) }) else {
            return
        }
        // As if the last migration had not been noted: enough for whoever only looks.
        _ = try office.registry.ask("DELETE FROM ikrar_schema WHERE version = \(newest)")
        let status = try office.ikrar("registry", "status", "--json").ok().json()
        #expect(status["schema"]?.int == newest - 1)
        #expect(status["migrationPending"]?.flag == true)
        #expect(try office.registry.ask("SELECT MAX(version) FROM ikrar_schema") == "\(newest - 1)")
    }

    @Test("migrate brings a registry of the first version up to date, once, and loses nothing")
    func migrates() throws {
        guard let newest = try office.registry.ask("SELECT MAX(version) FROM ikrar_schema").flatMap({ Int($0) }) else {
            return
        }
        let before = try office.ikrar("registry", "digest", "--json").ok().json()
        try undoAllButFirst()
        #expect(try office.ikrar("registry", "status", "--json").ok().json()["schema"]?.int == 1)
        let migrated = try office.ikrar("registry", "migrate", "--json").ok().json()
        #expect(migrated["from"]?.int == 1)
        #expect(migrated["to"]?.int == newest)
        #expect(try office.ikrar("registry", "digest", "--json").ok().json() == before)
        #expect(try office.ikrar("registry", "migrate").ok().output.contains("tidak ada yang perlu"))
    }

    /// As the first version left it.
    private func undoAllButFirst() throws {
        let triggers =
            TestEngine.current == .postgres
            ? "DROP FUNCTION raise_remembered() CASCADE"
            : try #require(
                try office.registry.ask(
                    "SELECT group_concat('DROP TRIGGER ' || name, '; ') FROM sqlite_master WHERE type = 'trigger'"))
        let indexes =
            [
                "units_by_opd", "people_by_standing", "obligations_by_standing", "attendances_of_guests",
                "journal_by_time",
                "journal_by_subject", "journal_by_whom", "scans_by_time", "attendances_by_time", "obligations_by_duty",
                "scans_to_review", "badges_by_issue", "badges_by_revocation",
            ] + (TestEngine.current == .postgres ? ["scans_by_person"] : ["scans_ahead", "scans_of_halls"])
        let tables = [
            "personal_links", "name_words", "revisions", "account_invitations", "account_sessions", "account_addresses",
            "sign_in_failures", "api_tokens", "accounts", "review_settlements", "device_contacts", "device_passes",
            "device_invitations", "roster_steps", "excuse_deadlines", "corrections", "webinar_participants",
            "webinar_files", "webinar_reports", "webinar_names", "webinar_minimums", "webinar_columns", "pledges",
            "pledge_acts", "pledge_texts", "duta", "self_check_ins", "self_check_in_sessions", "hall_people", "halls",
            "hall_settings", "circular_files", "circular_audiences", "acknowledgements", "circulars",
        ]
        let columns = ["value_before", "value_after", "why"]
        let statements =
            [triggers] + indexes.map { "DROP INDEX \($0)" } + tables.map { "DROP TABLE \($0)" }
            + columns.map { "ALTER TABLE journal DROP COLUMN \($0)" } + [
                "ALTER TABLE annulments DROP COLUMN wished_at",
                "CREATE INDEX scans_by_person ON scans (event, person, at)",
                "DELETE FROM ikrar_schema WHERE version > 1",
            ]
        _ = try #require(try office.registry.ask(statements.joined(separator: "; ")))
    }

    @Test("a newer registry is told of, and not migrated")
    func newer() throws {
        guard try office.registry.ask("UPDATE ikrar_schema SET version = version + 100") != nil else { return }
        let status = try office.ikrar("registry", "status", "--json").ok().json()
        #expect(status["migrationPending"]?.flag == false)
        #expect(try office.ikrar("registry", "status").ok().output.contains("perbarui program ikrar"))
        try office.ikrar("registry", "migrate").refused(69, naming: "Perbarui")
        try office.ikrar("registry", "digest").refused(69, naming: "Perbarui")
    }

    @Test("a registry that is not there has no standing", arguments: ["status", "migrate", "digest"])
    func missing(_ verb: String) throws {
        try office.ikrar("registry", verb, "tiada.sqlite").refused(66, naming: "tiada.sqlite", "ikrar init")
        #expect(!office.folder.has("tiada.sqlite"))
    }

    @Test("the digest is the same until something changes")
    func digest() throws {
        let before = try office.ikrar("registry", "digest", "--json").ok().json()
        #expect(try office.ikrar("registry", "digest", "--json").ok().json() == before)
        #expect(before["digest"]?.text?.count == 64)
        #expect(before["tables"]?.array?.first { $0["table"]?.text == "people" }?["rows"]?.int == 300)
        try office.ikrar("opd", "alias", "DIN-UJI", office.wearers[0].opd).ok()
        let after = try office.ikrar("registry", "digest").ok().output
        #expect(!after.contains(before["digest"]?.text ?? ""))
    }
}
