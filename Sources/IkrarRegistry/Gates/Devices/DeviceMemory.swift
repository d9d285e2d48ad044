internal import Synchronization

/// The passes that this program has looked up lately, and what it has written of their contacts, so that a scan does not begin
/// with a question about its device.
///
/// It lets nobody in who was revoked: who may scan is judged with every scan, in its own transaction, by ``DeviceRule``.
final class DeviceMemory: Sendable {
    private struct Content {
        /// By the devices' tokens, which come with every request: to make a digest of each costs more than to look it up.
        var passes: [String: (pass: DevicePass, at: Instant)] = [:]
        var contacts: [Gate.DeviceID: DeviceContact] = [:]
    }

    private let content = Mutex(Content())

    /// Seconds that a pass is taken for the one that is kept.
    private static let seconds: Int64 = 5
    /// More devices than any government has; past it all are asked for anew.
    private static let limit = 10_000

    func pass(ofToken token: String, at now: Instant) -> DevicePass? {
        content.withLock { content in
            guard let known = content.passes[token], abs(now.since(known.at)) < Self.seconds * 1_000_000 else {
                return nil
            }
            return known.pass
        }
    }

    func remember(_ pass: DevicePass, token: String, at now: Instant) {
        content.withLock { content in
            if content.passes.count >= Self.limit { content.passes = [:] }
            content.passes[token] = (pass, now)
        }
    }

    func forget(_ device: Gate.DeviceID) {
        content.withLock { content in
            content.passes = content.passes.filter { $0.value.pass.device != device }
            content.contacts[device] = nil
        }
    }

    /// Whether the contact is to be written.
    func wants(_ contact: DeviceContact, of device: Gate.DeviceID) -> Bool {
        content.withLock { contact.isNews(after: $0.contacts[device]) }
    }

    /// Whether the contact is to be written; then it counts as written.
    func take(_ contact: DeviceContact, of device: Gate.DeviceID) -> Bool {
        content.withLock { content in
            guard contact.isNews(after: content.contacts[device]) else { return false }
            if content.contacts.count >= Self.limit { content.contacts = [:] }
            content.contacts[device] = contact
            return true
        }
    }

    func forgetContact(of device: Gate.DeviceID) {
        content.withLock { $0.contacts[device] = nil }
    }
}
