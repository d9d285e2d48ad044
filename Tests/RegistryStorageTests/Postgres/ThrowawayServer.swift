import Foundation
import Glibc

/// A PostgreSQL server of one test, which may be stopped, started again and given certificates.
///
/// PostgreSQL refuses to run as root: then it runs as the user `postgres`, as in `scripts/with-postgres`.
final class ThrowawayServer {
    static let programs = try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql").sorted().last
        .map { "/usr/lib/postgresql/\($0)/bin" }

    static var isThere: Bool {
        programs.map { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") } ?? false
    }

    let folder: String
    let port: Int
    private var server: Process?
    private let settings: [String]

    /// - Parameters:
    ///   - settings: as after `-c`.
    ///   - access: the lines of `pg_hba.conf`.
    init(settings: [String] = [], access: [String], prepare: (ThrowawayServer) throws -> Void = { _ in }) throws {
        folder = URL(fileURLWithPath: TemporaryPath.fresh("server")).deletingLastPathComponent().path
        port = Int.random(in: 20_000..<32_000)
        self.settings = settings
        try chown(folder)
        guard let programs = Self.programs else { throw NotToBeHad(thing: "no PostgreSQL here") }
        try run([
            "\(programs)/initdb", "-D", "\(folder)/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync",
            "--locale=C.UTF-8",
        ])
        try place(access.joined(separator: "\n") + "\n", at: "data/pg_hba.conf")
        try prepare(self)
        try start()
    }

    deinit { stop() }

    /// A file in the server's folder that only the server may read.
    func place(_ text: String, at path: String) throws {
        let whole = "\(folder)/\(path)"
        try text.write(toFile: whole, atomically: true, encoding: .utf8)
        chmod(whole, 0o600)
        try chown(whole)
    }

    func start() throws {
        guard let programs = Self.programs else { return }
        let process = Process()
        let words =
            asServer + ["\(programs)/postgres", "-D", "\(folder)/data", "-p", "\(port)", "-k", folder]
            + (["listen_addresses=127.0.0.1", "fsync=off"] + settings).flatMap { ["-c", $0] }
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        server = process
        for _ in 0..<300 {
            if (try? run(["\(programs)/pg_isready", "-q", "-h", folder, "-p", "\(port)"])) != nil { return }
            usleep(50_000)
        }
        throw NotToBeHad(thing: "the server did not start")
    }

    /// As when somebody pulls the plug.
    func stop() {
        guard let process = server else { return }
        kill(process.processIdentifier, SIGQUIT)
        process.waitUntilExit()
        server = nil
    }

    func ask(_ sql: String) throws {
        guard let programs = Self.programs else { return }
        try run([
            "\(programs)/psql", "-X", "-q", "-h", folder, "-p", "\(port)", "-U", "postgres", "-c", sql, "postgres",
        ])
    }

    private var asServer: [String] {
        guard geteuid() == 0 else { return [] }
        return ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--pdeathsig=QUIT"]
    }

    private func chown(_ path: String) throws {
        guard geteuid() == 0, let user = getpwnam("postgres") else { return }
        _ = Glibc.chown(path, user.pointee.pw_uid, user.pointee.pw_gid)
    }

    private func run(_ words: [String]) throws { try Command.run(asServer + words) }
}

enum Command {
    static func run(_ words: [String], in folder: String = "/") throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw NotToBeHad(thing: words.joined(separator: " ")) }
    }
}
