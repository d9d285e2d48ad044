internal import IkrarRegistry

/// A whole registry, brought from one engine to another.
///
/// It is read in one transaction, as it was at one moment, and written in one: all of it is there afterwards, or nothing. Before
/// the writing ends, every row is read back, and its digest held against what was sent. Memory does not grow with the registry.
public struct RegistryCopy: Sendable {
    /// Rows sent so far, of how many.
    public typealias Progress = @Sendable (Int, Int) -> Void

    private let source: RegistryEnd
    private let target: RegistryEnd

    private static let attempts = 3

    /// - Precondition: Neither driver runs its transactions in place: each needs a thread that may wait for the other.
    public init(from source: RegistryEnd, to target: RegistryEnd) {
        self.source = source
        self.target = target
    }

    /// - Throws: ``RegistryError`` `registryMissing` and `registryNewer` for the source, `registryExists` for the target;
    ///   ``RegistryCopyError``; the drivers' errors.
    public func run(progress: Progress? = nil) async throws -> RegistryDigest {
        for _ in 1...Self.attempts {
            do {
                return try await CopyAttempt(from: source, to: target, progress: progress).run()
            } catch is CopyTurns.Restarted {
                continue
            }
        }
        throw RegistryCopyError(.interrupted, subject: target.name)
    }
}
