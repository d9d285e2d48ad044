/// How long what may pass is tried again: after each of these waits once more.
public struct Patience: Sendable {
    public var waits: [Duration]

    public init(waits: [Duration]) {
        self.waits = waits
    }

    /// Half a minute: what is longer away is told, and the command given again.
    public static let usual = Patience(waits: [.seconds(1), .seconds(3), .seconds(8), .seconds(18)])

    /// - Throws: What `body` throws the last time; ``OfficeError``s that do not pass, and everything else, at once.
    func trying<Value>(_ body: () async throws -> Value) async throws -> Value {
        for wait in waits {
            do {
                return try await body()
            } catch let error as OfficeError where error.isPassing {
                try await Task.sleep(for: wait)
            }
        }
        return try await body()
    }
}
