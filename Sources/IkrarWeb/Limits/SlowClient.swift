/// The client took too long; whoever reads its request's body gets this, never an end that looks like a whole body.
public struct SlowClient: Error, Hashable, Sendable {
    public init() {}
}
