import Glibc
import Synchronization

/// Lets workbooks with the same creation time close at once, and others one after another.
///
/// libxlsxwriter prints the creation time through `gmtime`, whose answer is one buffer for the whole process: two workbooks of
/// different times closing together could swap them. Workbooks of one run share their time, so they never wait.
enum ClosingTurn {
    private struct Closing {
        var created = 0
        var count = 0
    }

    private static let closing = Mutex(Closing())

    static func take<Answer>(created: Int, _ body: () -> Answer) -> Answer {
        while !enter(created) { usleep(500) }
        defer { closing.withLock { $0.count -= 1 } }
        return body()
    }

    private static func enter(_ created: Int) -> Bool {
        closing.withLock { closing in
            guard closing.count == 0 || closing.created == created else { return false }
            closing.created = created
            closing.count += 1
            return true
        }
    }
}
