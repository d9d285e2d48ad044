import IkrarRegistry
import IkrarTexts

/// A file that holds an API token and nothing else.
struct APITokenFile {
    let path: String

    /// - Throws: ``InputError`` when it is not there, others may read it, or it holds something else. Its contents are never shown.
    func read() throws -> String {
        let bytes: [UInt8]
        do {
            bytes = try SecretFile(path: path).bytes(upTo: 4096)
        } catch {
            switch error {
            case .missing, .closed: throw InputError(Say.tokenFileMissing(path), status: Failure.noInput)
            case .open: throw InputError(Say.secretUnsafe(path), status: Failure.notAllowed)
            case .unfit: throw InputError(Say.tokenFileBroken(path))
            }
        }
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 1, words[0].hasPrefix(APIToken.prefix),
            words[0].utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw InputError(Say.tokenFileBroken(path)) }
        return String(words[0])
    }
}
