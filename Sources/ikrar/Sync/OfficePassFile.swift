import FoundationEssentials
import IkrarTexts
import OfficeLink

/// The file beside a hub's registry with the passes that its devices have at offices (0600): a line of JSON each.
struct OfficePassFile {
    let path: String

    private static let limit = 16 << 20

    var keeping: PassKeeping {
        PassKeeping(load: { try read() }, save: { try write($0) })
    }

    private func read() throws -> [OfficePass] {
        do {
            let bytes = try SecretFile(path: path).bytes(upTo: Self.limit)
            return try bytes.split(separator: UInt8(ascii: "\n")).map { line in
                guard let pass = try? JSONDecoder().decode(OfficePass.self, from: Data(line)) else {
                    throw InputError(Say.passesBroken(path))
                }
                return pass
            }
        } catch let fault as SecretFile.Fault {
            switch fault {
            case .missing: return []
            case .closed, .unfit: throw InputError(Say.passesBroken(path))
            case .open: throw InputError(Say.secretUnsafe(path), status: Failure.notAllowed)
            }
        }
    }

    private func write(_ passes: [OfficePass]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try passes.flatMap { [UInt8](try encoder.encode($0)) + [UInt8(ascii: "\n")] }
        try AtomicFile(path: path, mode: 0o600).write(lines)
    }
}
