/// Writes in order of arrival; joining and taking cost the same however long the line is.
struct WaitingLine {
    private var arrived: [WaitingWrite] = []
    /// The front of the line, last first.
    private var front: [WaitingWrite] = []

    var isEmpty: Bool { arrived.isEmpty && front.isEmpty }

    mutating func join(_ write: WaitingWrite) {
        arrived.append(write)
    }

    /// - Returns: The first in the line, if there is one and it is as wanted.
    mutating func take(where isWanted: (WaitingWrite) -> Bool = { _ in true }) -> WaitingWrite? {
        if front.isEmpty {
            front = arrived.reversed()
            arrived = []
        }
        guard let first = front.last, isWanted(first) else { return nil }
        return front.removeLast()
    }

    mutating func leave(_ ticket: UInt64) -> WaitingWrite? {
        if let place = arrived.firstIndex(where: { $0.ticket == ticket }) { return arrived.remove(at: place) }
        return front.firstIndex { $0.ticket == ticket }.map { front.remove(at: $0) }
    }
}
