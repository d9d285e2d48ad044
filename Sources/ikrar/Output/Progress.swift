import Glibc
import Synchronization

/// A bar on standard error while something long goes on; nothing at all when nobody is looking.
final class Progress: Sendable {
    private let label: String
    private let total: Int
    private let state = Mutex<(done: Int, shown: Int)>((0, -1))
    private let terminal = Terminal.standardError

    init(_ label: String, total: Int) {
        self.label = label
        self.total = total
    }

    func advance(to done: Int) {
        guard terminal.isInteractive, total > 0 else { return }
        state.withLock { state in
            state.done = max(state.done, done)
            let percent = min(100, state.done * 100 / total)
            guard percent != state.shown else { return }
            state.shown = percent
            draw(percent)
        }
    }

    func advance(by count: Int = 1) {
        advance(to: state.withLock { $0.done } + count)
    }

    /// Wipes the bar.
    func finish() {
        guard terminal.isInteractive, total > 0 else { return }
        terminal.write("\r\u{1B}[K")
    }

    private func draw(_ percent: Int) {
        let width = max(10, min(40, terminal.columns - label.count - 8))
        let filled = width * percent / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        terminal.write("\r\(label) \(bar) \(percent)%\u{1B}[K")
    }
}
