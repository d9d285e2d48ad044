import Synchronization

/// So many may be at something at once, and so many of them one account's. Who finds no place is told so at once, before anything
/// is read for them.
final class Places: Sendable {
    private let most: Int
    private let mostOfOne: Int
    private let taken = Mutex<[String: Int]>([:])

    init(_ most: Int, ofOne mostOfOne: Int) {
        self.most = most
        self.mostOfOne = mostOfOne
    }

    /// - Parameter owner: The account's login.
    /// - Throws: ``WebError`` `tooBusy`.
    func take(for owner: String) throws -> Place {
        try taken.withLock { taken in
            let own = taken[owner] ?? 0
            guard own < mostOfOne, taken.values.reduce(0, +) < most else { throw WebError(.tooBusy) }
            taken[owner] = own + 1
        }
        return Place(of: owner, at: self)
    }

    fileprivate func giveBack(_ owner: String) {
        taken.withLock { taken in
            taken[owner] = taken[owner].flatMap { $0 > 1 ? $0 - 1 : nil }
        }
    }
}

/// A place that is taken until this is let go.
final class Place: Sendable {
    private let owner: String
    private let places: Places

    fileprivate init(of owner: String, at places: Places) {
        self.owner = owner
        self.places = places
    }

    deinit { places.giveBack(owner) }
}
