import IkrarRegistry

/// What is to happen, the next first; what happens at the same moment, in the order in which it was put in.
struct HappeningQueue<Happening> {
    private var heap: [(at: Instant, number: Int, what: Happening)] = []
    private var number = 0

    mutating func put(_ what: Happening, at: Instant) {
        heap.append((at, number, what))
        number += 1
        var place = heap.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func next() -> (at: Instant, what: Happening)? {
        guard let first = heap.first else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var place = 0
        while true {
            let children = [2 * place + 1, 2 * place + 2].filter { $0 < heap.count }
            guard let least = children.min(by: { isBefore($0, $1) }), isBefore(least, place) else { break }
            heap.swapAt(place, least)
            place = least
        }
        return (first.at, first.what)
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].at, heap[left].number) < (heap[right].at, heap[right].number)
    }
}
