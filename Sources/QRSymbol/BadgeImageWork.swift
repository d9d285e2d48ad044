internal import Synchronization

/// One call's images, taken from by several threads, and what has become of them.
final class BadgeImageWork: Sendable {
    /// From this many texts of one length on, preparing a series is cheaper than encoding each.
    private static let worthPreparing = 300
    /// Images a thread takes at once: neighbours mostly share a folder, which is opened once.
    private static let portion = 32

    private struct State {
        var outcome = BadgeImageWriter.Outcome()
        var failure: (any Error)?
    }

    private let images: [BadgeImage]
    private let style: BadgeImageStyle
    private let series: QRSymbolSeries?
    private let progress: (@Sendable (Int) -> Void)?
    private let next = Atomic<Int>(0)
    private let state = Mutex(State())
    private let told = Mutex(0)

    init(_ images: [BadgeImage], _ style: BadgeImageStyle, progress: (@Sendable (Int) -> Void)?) {
        self.images = images
        self.style = style
        self.progress = progress
        let length = images.first?.code.utf8.count ?? 0
        // Where a series is refused, so is each symbol, or it is too wide for one: the renderer finds out by itself.
        series =
            images.count < Self.worthPreparing
            ? nil : try? QRSymbolSeries(length: length, level: style.level, version: style.version)
    }

    /// Takes images until there are none left or one has failed.
    func run() {
        do {
            var pen = try BadgeImagePen(style: style, series: series)
            while true {
                let first = next.add(Self.portion, ordering: .relaxed).oldValue
                if first >= images.count { break }
                var done = BadgeImageWriter.Outcome()
                for image in images[first..<min(first + Self.portion, images.count)] {
                    if try pen.write(image) { done.written += 1 } else { done.unchanged += 1 }
                }
                report(done)
            }
        } catch {
            stop(error)
        }
    }

    /// Waits until the file systems of all the images hold them on the disk.
    func flush() {
        do {
            var flushed: Set<UInt> = []
            for path in Set(images.map { BadgeImagePen.split($0.path).folder }) {
                let folder = try ImageFolder(path: path)
                if flushed.insert(try folder.device()).inserted { try folder.flush() }
            }
        } catch {
            stop(error)
        }
    }

    /// Lets no thread take another portion. The first reason given is the one that counts.
    func stop(_ reason: any Error) {
        next.store(images.count, ordering: .relaxed)
        state.withLock { if $0.failure == nil { $0.failure = reason } }
    }

    func outcome() throws -> BadgeImageWriter.Outcome {
        let (outcome, failure) = state.withLock { ($0.outcome, $0.failure) }
        if let failure { throw failure }
        return outcome
    }

    private func report(_ done: BadgeImageWriter.Outcome) {
        let count = state.withLock {
            $0.outcome.written += done.written
            $0.outcome.unchanged += done.unchanged
            return $0.outcome.count
        }
        // Under a lock of its own: whoever is told may cancel the task, which comes back to `stop`.
        told.withLock {
            if count <= $0 { return }
            $0 = count
            progress?(count)
        }
    }
}
