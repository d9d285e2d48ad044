import IkrarRegistry

/// Who was seen by which device lately, remembered by the one connection that writes a file's scans, so that no index by
/// person has to be written with every scan.
///
/// It holds as long as nobody but that connection writes; the connection forgets it (``forget()``) when somebody else has, and
/// when what it has written is undone. What is not known here is to be looked up.
public final class Sightings {
    /// The latest moment of each pair of person and device, by a number of 64 bits that is another one in every run of the program.
    private var (recent, earlier): ([Int: Instant], [Int: Instant]) = ([:], [:])
    /// What was there when an event's scans began to be remembered is not later than this.
    private var begun: [Event.ID: Instant] = [:]
    /// What is no longer remembered is not later than this.
    private var dropped = Instant(microseconds: .min)
    private let most: Int

    /// - Parameter most: Pairs that are remembered at least before the oldest are dropped; 16 bytes each.
    public init(most: Int = 250_000) {
        self.most = most
    }

    public func forget() {
        guard !begun.isEmpty else { return }
        (recent, earlier, begun) = ([:], [:], [:])
        dropped = Instant(microseconds: .min)
    }

    func remembers(_ event: Event.ID) -> Bool { begun[event] != nil }

    /// - Parameter last: No scan of the event is later.
    func begin(_ event: Event.ID, after last: Instant) { begun[event] = last }

    func add(_ person: Person.ID, event: Event.ID, by device: Gate.DeviceID, at: Instant) {
        guard begun[event] != nil else { return }
        let pair = Self.pair(person, event, device)
        if let last = recent[pair], last >= at { return }
        recent[pair] = at
        guard recent.count >= most else { return }
        dropped = max(dropped, earlier.values.max() ?? dropped)
        (earlier, recent) = (recent, [:])
    }

    /// - Returns: `nil` when it is not known.
    func wasSeen(
        _ person: Person.ID, event: Event.ID, by device: Gate.DeviceID, near at: Instant, seconds: Int64
    ) -> Bool? {
        let (first, last) = (at.adding(seconds: -seconds), at.adding(seconds: seconds))
        guard let begun = begun[event], first > max(begun, dropped) else { return nil }
        let pair = Self.pair(person, event, device)
        guard let latest = [recent[pair], earlier[pair]].compactMap(\.self).max(), latest >= first else { return false }
        // There may have been an earlier one.
        return latest <= last ? true : nil
    }

    private static func pair(_ person: Person.ID, _ event: Event.ID, _ device: Gate.DeviceID) -> Int {
        var hasher = Hasher()
        hasher.combine(person)
        hasher.combine(device)
        hasher.combine(event)
        return hasher.finalize()
    }
}
