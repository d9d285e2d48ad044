import IkrarRegistry
import Logging

/// What a running server does by itself once a day: what is kept of strangers longer than the registry's setting is erased.
struct DailyRound: Sendable {
    let registry: Registry
    let log: Logger

    /// The first round is soon after the start, for servers that are switched off every evening.
    static let first = Duration.seconds(60)
    static let pause = Duration.seconds(86_400)

    /// Goes on until the task is cancelled.
    func run() async {
        var wait = Self.first
        while (try? await Task.sleep(for: wait)) != nil {
            await go()
            wait = Self.pause
        }
    }

    func go() async {
        do {
            for (event, erased) in try await registry.eraseOverdueStrangers(by: "serve") {
                log.info(
                    "strangers' data erased",
                    metadata: [
                        "event": "\(event)", "participants": "\(erased.participants)", "files": "\(erased.files)",
                    ])
            }
        } catch {
            // The next round tries again.
            log.warning("strangers' data not erased", metadata: ["error": "\(error)"])
        }
    }
}
