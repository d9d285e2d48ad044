/// What a scan may cost at most.
public struct ScanLimits: Hashable, Sendable {
    public var pages: Int
    /// Of one page.
    public var pixels: Int
    /// How long a command that renders pages may say nothing, in seconds.
    public var patience: Int
    /// Of a command that renders pages, in bytes of address space.
    public var memory: Int

    public init(pages: Int = 500, pixels: Int = 40_000_000, patience: Int = 30, memory: Int = 1 << 30) {
        self.pages = pages
        self.pixels = pixels
        self.patience = patience
        self.memory = memory
    }
}
