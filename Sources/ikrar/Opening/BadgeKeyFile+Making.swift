import Glibc
import IkrarRegistry

extension BadgeKeyFile {
    /// One new key, and what a file of it holds.
    static func newKey() -> (ring: BadgeKeyRing, bytes: [UInt8]) {
        var secret = [UInt8](repeating: 0, count: BadgeKey.bytes)
        for index in secret.indices { secret[index] = UInt8.random(in: .min ... .max) }
        let id = "k1"
        return (BadgeKeyRing(keys: [BadgeKey(id: id, secret: secret)]), Array("\(id) \(secret.hexadecimal)\n".utf8))
    }

    /// - Throws: ``RegistryError`` `keysExist` when something else is there.
    func refuseOther(than bytes: [UInt8]) throws {
        guard AtomicFile(path: path).isThere, (try? self.bytes()) != bytes else { return }
        throw RegistryError(.keysExist, subject: path)
    }

    /// Makes the file, whole or not at all, readable by its owner alone. Durable when it returns: a badge signed with a lost key
    /// is lost.
    /// - Returns: False when it is there already with just these bytes.
    /// - Throws: ``RegistryError`` `keysExist`, `registryUnwritable`, `diskFull`.
    func put(_ bytes: [UInt8]) throws -> Bool {
        try refuseOther(than: bytes)
        let draft = "\(path).new-\(getpid())"
        let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw RegistryError(.registryUnwritable, subject: path) }
        defer {
            close(file)
            unlink(draft)
        }
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw RegistryError(.diskFull, subject: path)
        }
        guard link(draft, path) == 0 else {
            let isThere = errno == EEXIST
            try refuseOther(than: bytes)
            guard isThere else { throw RegistryError(.registryUnwritable, subject: path) }
            return false
        }
        AtomicFile.flushFolder(of: path)
        return true
    }
}
