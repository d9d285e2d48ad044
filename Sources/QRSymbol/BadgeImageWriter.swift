internal import Glibc
internal import Synchronization

/// Writes badge pictures to files, on all processors.
///
/// Every file appears whole under its name or not at all. A file that already holds the same picture is not touched,
/// so running again over a folder costs little.
public struct BadgeImageWriter: Sendable {
    /// What became of the images.
    public struct Outcome: Hashable, Sendable {
        /// Files that are new or have changed.
        public var written: Int
        /// Files that held the same picture before.
        public var unchanged: Int
        public var count: Int { written + unchanged }

        public init(written: Int = 0, unchanged: Int = 0) {
            self.written = written
            self.unchanged = unchanged
        }
    }

    public var style: BadgeImageStyle
    /// Whether to wait at the end until all is on the disk. Otherwise the system writes it when it sees fit.
    public var flushesToDisk: Bool
    /// Threads at work; nil for one a processor.
    public var threads: Int?

    public init(style: BadgeImageStyle = BadgeImageStyle(), flushesToDisk: Bool = false, threads: Int? = nil) {
        self.style = style
        self.flushesToDisk = flushesToDisk
        self.threads = threads
    }

    /// Writes all the images, making the folders that are missing.
    ///
    /// - Parameter progress: told now and then how many images are done, counting up, on a thread of the writer's.
    /// - Throws: ``BadgeImageError`` of the first image that fails, or `CancellationError` when the task is cancelled.
    ///   Images finished by then stay.
    public func write(
        _ images: [BadgeImage], progress: (@Sendable (Int) -> Void)? = nil,
    ) async throws -> Outcome {
        guard style.isDrawable else { throw BadgeImageError(code: .undrawableStyle) }
        var paths = Set<String>(minimumCapacity: images.count)
        for image in images where !paths.insert(image.path).inserted {
            throw BadgeImageError(code: .repeatedPath, path: image.path)
        }
        if images.isEmpty { return Outcome() }
        let work = BadgeImageWork(images, style, progress: progress)
        let wanted = max(1, min(threads ?? WorkerThreads.processors, images.count))
        let started = await withTaskCancellationHandler {
            await WorkerThreads.run(wanted) { work.run() }
        } onCancel: {
            work.stop(CancellationError())
        }
        if started == 0 { throw BadgeImageError(errno: EAGAIN, path: images[0].path) }
        if flushesToDisk { _ = await WorkerThreads.run(1) { work.flush() } }
        return try work.outcome()
    }
}
