/// A slow digest of passwords, such as scrypt with a salt for each. The registry keeps what it answers and does not look inside.
public protocol PasswordHashing: Sendable {
    func digest(of password: String) async throws -> String
    /// Takes about as long as ``digest(of:)``, and the same for every wrong password.
    func matches(_ password: String, _ digest: String) async throws -> Bool
}
