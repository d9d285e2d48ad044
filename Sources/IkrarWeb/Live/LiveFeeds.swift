import Synchronization

/// The feeds of a kind, by what they are about: one a subject, shared by all who watch it.
final class LiveFeeds<Subject: Hashable & Sendable, Snapshot: Sendable>: Sendable {
    private let feeds = Mutex<[Subject: LiveFeed<Snapshot>]>([:])
    private let make: @Sendable (Subject) -> LiveFeed<Snapshot>

    init(make: @escaping @Sendable (Subject) -> LiveFeed<Snapshot>) {
        self.make = make
    }

    /// The feed, if there is one.
    func known(_ subject: Subject) -> LiveFeed<Snapshot>? { feeds.withLock { $0[subject] } }

    func forget(_ subject: Subject) { feeds.withLock { $0[subject] = nil } }

    func feed(of subject: Subject) -> LiveFeed<Snapshot> {
        feeds.withLock { feeds in
            if let feed = feeds[subject] { return feed }
            let feed = make(subject)
            feeds[subject] = feed
            return feed
        }
    }
}
