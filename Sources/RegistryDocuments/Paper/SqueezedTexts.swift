import PageLayout
import Synchronization

/// Texts that had to be set so small, to stay in their places, that nobody reads them.
final class SqueezedTexts: Sendable {
    /// Smaller letters than these are dots to most people.
    static let readablePoints = 5.0

    private let found = Mutex<[Int: [String]]>([:])

    /// - Parameter place: Of the page's document, or of the card, among all.
    func look(at marks: [Mark], of place: Int) {
        let texts = Self.texts(in: marks)
        if !texts.isEmpty { found.withLock { $0[place, default: []] += texts } }
    }

    func forget() { found.withLock { $0 = [:] } }

    /// In the order of the places.
    var all: [String] { found.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value) } }

    /// The lines of one text are one.
    static func texts(in marks: [Mark]) -> [String] {
        var texts: [String] = []
        var last: PlacedText?
        for mark in marks {
            guard case .text(let text) = mark, text.style.points < readablePoints - 0.001 else {
                last = nil
                continue
            }
            if let last, last.style == text.style, last.baseline.y < text.baseline.y {
                texts[texts.count - 1] += " \(text.text)"
            } else {
                texts.append(text.text)
            }
            last = text
        }
        return texts
    }
}
