import Crypto
import CryptoExtras
import FoundationEssentials

/// What is kept of a password: cost, salt and the derived key, as `scrypt$ln=15,r=8,p=1$SALT$KEY` with padded Base64.
///
/// The cost stands in the text, so that raising it leaves the digests of yesterday valid.
struct ScryptDigest: Sendable {
    /// RFC 7914's parameters: N is `1 << rounds`.
    struct Cost: Hashable, Sendable {
        /// 32 MB and about 0.1 s of a core.
        static let usual = Cost(rounds: 15, block: 8, lanes: 1)

        var rounds: Int
        var block: Int
        var lanes: Int

        /// What we are ready to work out: a text that asks for more is damaged or put there to stop the machine.
        var isBearable: Bool {
            (1...18).contains(rounds) && (1...16).contains(block) && (1...16).contains(lanes)
                && (128 * block) << rounds <= 256 << 20
        }
    }

    static let saltLength = 16
    static let keyLength = 32

    let cost: Cost
    let salt: [UInt8]
    let key: [UInt8]

    /// Blocks the thread for as long as the cost says.
    init(of password: String, salt: [UInt8], cost: Cost, length: Int = keyLength) throws {
        do {
            let derived = try KDF.Scrypt.deriveKey(
                from: Array(password.utf8),
                salt: salt,
                outputByteCount: length,
                rounds: 1 << cost.rounds,
                blockSize: cost.block,
                parallelism: cost.lanes,
            )
            key = derived.withUnsafeBytes(Array.init)
        } catch {
            throw PasswordError(.notDerived)
        }
        self.cost = cost
        self.salt = salt
    }

    /// Nothing when it is not such a text, or one whose cost is not bearable.
    init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "scrypt", let cost = Cost(text: parts[1]), cost.isBearable,
            let salt = Data(base64Encoded: String(parts[2])), (8...64).contains(salt.count),
            let key = Data(base64Encoded: String(parts[3])), (16...64).contains(key.count)
        else { return nil }
        self.cost = cost
        self.salt = Array(salt)
        self.key = Array(key)
    }

    var text: String {
        "scrypt$ln=\(cost.rounds),r=\(cost.block),p=\(cost.lanes)"
            + "$\(Data(salt).base64EncodedString())$\(Data(key).base64EncodedString())"
    }

    /// Blocks the thread; takes as long whether it matches or not.
    func matches(_ password: String) throws -> Bool {
        let other = try ScryptDigest(of: password, salt: salt, cost: cost, length: key.count)
        var difference: UInt8 = 0
        for (left, right) in zip(key, other.key) { difference |= left ^ right }
        return difference == 0
    }
}

extension ScryptDigest.Cost {
    init?(text: Substring) {
        let names = ["ln=", "r=", "p="]
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == names.count else { return nil }
        let numbers = zip(names, parts).compactMap { name, part -> Int? in
            let digits = part.dropFirst(name.count)
            guard part.hasPrefix(name), !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            return Int(digits)
        }
        guard numbers.count == names.count else { return nil }
        self.init(rounds: numbers[0], block: numbers[1], lanes: numbers[2])
    }
}
