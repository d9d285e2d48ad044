import Foundation
import Glibc
import IkrarRegistry
import RegistryPostgres
import Testing

@Suite("the address of a registry on a server")
struct PostgresAddressTests {
    @Test(
        "is told without its password",
        arguments: [
            ("postgres://siti:rahasia@db.example:6432/ikrar", "postgres://siti@db.example:6432/ikrar", "ikrar"),
            (
                "postgresql://siti:rahasia@db.example/ikrar?sslmode=verify-full&password=rahasia",
                "postgres://siti@db.example/ikrar", "ikrar"
            ),
            (
                "postgres://siti:rahasia@a:5432,b:5433/ikrar?target_session_attrs=read-write",
                "postgres://siti@a,b:5433/ikrar", "ikrar"
            ),
            ("postgres://siti:ra%2Fha%40sia@db.example/", "postgres://siti@db.example/siti", "siti"),
            (
                "postgres://siti@/apel?host=/run/postgresql&sslpassword=rahasia",
                "postgres://siti@/apel?host=/run/postgresql", "apel"
            ),
        ])
    func isRedacted(_ text: String, _ redacted: String, _ database: String) throws {
        let address = try PostgresAddress(text)
        #expect(address.redacted == redacted)
        #expect("\(address)" == redacted)
        #expect(address.database == database)
    }

    @Test(
        "that cannot be understood is refused, and its password is not shown",
        arguments: [
            "postgres://siti:raha%zzsia@db/ikrar", "postgres://siti:rahasia/1@db/ikrar",
            "postgres://siti:raha@sia@db/ikrar",
            "postgres://siti:rahasia@db:port/ikrar", "postgres://siti:rahasia@db/ikrar?nonsense=1",
            "postgres://db/ikrar?password=raha@sia&x", "postgres://siti:raha?sia@db/ikrar?x=y",
            "postgres://siti:rahasia@db/ikrar?connect_timeout=soon", "postgres://siti:rahasia@[db/ikrar",
            "host=db password=rahasia", "rahasia", "postgres://siti:rahasia\u{0}@db/ikrar",
        ])
    func isRefused(_ text: String) throws {
        do {
            _ = try PostgresAddress(text)
            Issue.record("must be refused")
        } catch let error as RegistryError {
            #expect(error.code == .registryAddress)
            for secret in ["raha", "sia"] { #expect(!"\(error)".contains(secret)) }
        }
    }

    @Test("is a server's when it begins like a URL")
    func isServer() {
        #expect(PostgresAddress.isServer("postgres://db/ikrar"))
        #expect(PostgresAddress.isServer("postgresql:///ikrar"))
        #expect(!PostgresAddress.isServer("/var/lib/ikrar/registry.sqlite"))
        #expect(!PostgresAddress.isServer("postgres.sqlite"))
    }
}
