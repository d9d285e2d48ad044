import Glibc

/// Which engine keeps the registries of tests that are about any engine: SQLite, unless `IKRAR_TEST_ENGINE` says `postgres`.
public enum TestEngine: String, Sendable {
    case sqlite
    case postgres

    public static let current: TestEngine = {
        guard let name = getenv("IKRAR_TEST_ENGINE").map({ String(cString: $0) }), !name.isEmpty else { return .sqlite }
        guard let engine = TestEngine(rawValue: name) else {
            fatalError("IKRAR_TEST_ENGINE is “\(name)”; there are sqlite and postgres")
        }
        return engine
    }()
}
