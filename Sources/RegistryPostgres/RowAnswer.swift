internal import CPostgreSQL
internal import RegistryStorage

/// An answer whose rows are still coming in, one by one; or, when another question came between, the rest of it.
final class RowAnswer {
    private let link: PostgresLink
    private let limit: Duration
    private var isComing = true
    private var kept: [OpaquePointer] = []
    private var place = 0
    private(set) var failure: PostgresFault?

    init(_ link: PostgresLink, within limit: Duration) {
        self.link = link
        self.limit = limit
    }

    deinit { drop() }

    /// The receiver clears it.
    func next() -> OpaquePointer? {
        if place < kept.count {
            place += 1
            return kept[place - 1]
        }
        return coming()
    }

    /// Frees the connection for another question.
    func takeIn() {
        while let result = coming() { kept.append(result) }
    }

    /// Nobody wants the rest.
    func drop() {
        while let result = next() { PQclear(result) }
    }

    private func coming() -> OpaquePointer? {
        guard isComing else { return nil }
        do {
            if case .result(let result) = try link.receive(within: limit) { return result }
        } catch {
            failure = error
        }
        isComing = false
        return nil
    }
}
