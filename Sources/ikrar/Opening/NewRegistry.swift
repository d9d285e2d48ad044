import ArgumentParser
import Glibc
import IkrarRegistry
import IkrarTexts
import RegistryPostgres
import RegistrySQLite
import RegistryStorage

/// A registry that is being made, with its key file: both, or neither.
struct NewRegistry {
    let place: RegistryPlace
    let keys: BadgeKeyFile

    /// - Parameters:
    ///   - bytes: What the key file is to hold. It may be there with just that.
    ///   - furnish: Writes the registry, all or nothing; it refuses one that is there.
    /// - Throws: ``RegistryError``: `registryExists`, `keysExist`, and what making them throws.
    func make<Value: Sendable>(
        keys bytes: [UInt8],
        _ furnish: (any SQLDriver) async throws -> Value
    ) async throws -> Value {
        switch place {
        case .file(let path): try await makeFile(path, bytes, furnish)
        case .server(let address): try await makeOnServer(address, bytes, furnish)
        }
    }

    /// Both are made whole under other names first, so that no other program and no power cut meets half of one.
    private func makeFile<Value>(
        _ path: String,
        _ bytes: [UInt8],
        _ furnish: (any SQLDriver) async throws -> Value
    ) async throws -> Value {
        guard !path.isEmpty, !path.hasPrefix(":"), !path.hasPrefix("file:") else {
            throw InputError(Say.registryPath(path), status: ExitCode.validationFailure.rawValue)
        }
        guard !AtomicFile(path: path).isThere else { throw RegistryError(.registryExists, subject: path) }
        try keys.refuseOther(than: bytes)
        for end in [path, keys.path] { try Self.requireLinks(beside: end) }
        let draft = "\(path).new-\(getpid())"
        defer { for ending in ["", "-wal", "-shm"] { unlink(draft + ending) } }
        let value = try await named(path, insteadOf: draft) {
            // Readable by its owner alone, and so its log beside it: it holds NIP, names and who was ill.
            let usual = umask(0o077)
            defer { umask(usual) }
            let driver = try SQLiteDriver(path: draft, creating: true)
            let value = try await furnish(driver)
            try driver.close()
            return value
        }
        let isOurs = try keys.put(bytes)
        guard link(draft, path) == 0 else {
            let code: RegistryError.Code = errno == EEXIST ? .registryExists : .registryUnwritable
            if isOurs { unlink(keys.path) }
            throw RegistryError(code, subject: path)
        }
        AtomicFile.flushFolder(of: path)
        return value
    }

    /// The keys come first: a registry without its keys could not be used, nor made again. One whose making was cut off is
    /// gone on with.
    private func makeOnServer<Value>(
        _ address: PostgresAddress,
        _ bytes: [UInt8],
        _ furnish: (any SQLDriver) async throws -> Value
    ) async throws -> Value {
        let (driver, isFresh) = try Self.driver(address)
        defer { driver.close() }
        try await Self.requireBlank(driver, address, isFresh: isFresh)
        let isKeyOurs = try keys.put(bytes)
        do {
            return try await furnish(driver)
        } catch {
            if isKeyOurs, Self.isSurelyUndone(error) { unlink(keys.path) }
            throw error
        }
    }

    /// Whether the server surely holds no registry that was signed with these keys. A server that was lost may have kept it, and
    /// one that is there may be another program's that began with the same file.
    private static func isSurelyUndone(_ error: any Error) -> Bool {
        switch (error as? RegistryError)?.code {
        case nil, .registryForeign, .registryNewer, .registryUnwritable, .diskFull, .textRefused: true
        default: false
        }
    }

    /// A disk that knows no second names for a file (exFAT) is told of before the work, not after it.
    private static func requireLinks(beside path: String) throws {
        let names = ["\(path).try-\(getpid())", "\(path).tried-\(getpid())"]
        let file = Glibc.open(names[0], O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        close(file)
        defer { for name in names { unlink(name) } }
        guard link(names[0], names[1]) != 0, errno == EPERM || errno == EOPNOTSUPP else { return }
        throw RegistryError(.registryUnwritable, subject: path)
    }

    /// Another program's database is left as it was.
    private static func requireBlank(_ driver: PostgresDriver, _ address: PostgresAddress, isFresh: Bool) async throws {
        do {
            try await RegistryEnd(driver: driver, name: address.redacted).requireBlank()
        } catch let error as RegistryError where error.code == .registryForeign && isFresh {
            // As a scan is written: without a receipt, for which there is no table afterwards.
            _ = try await driver.write(beside: .everything) { try $0.execute("DROP TABLE ikrar_receipts", []) }
            throw error
        }
    }

    private static func driver(_ address: PostgresAddress) throws -> (PostgresDriver, isFresh: Bool) {
        do {
            return (try PostgresDriver(address, creating: true), true)
        } catch let error as RegistryError where error.code == .registryExists {
            return (try PostgresDriver(address, creating: false), false)
        }
    }

    /// Nobody asked for the draft.
    private func named<Value>(
        _ path: String,
        insteadOf draft: String,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch let error as RegistryError where error.subject == draft {
            throw RegistryError(error.code, subject: path, detail: error.detail)
        }
    }
}
