/// What somebody has tried out on a device before people come, and found to work. Roster, clock and queue are not among them: those
/// are seen from here.
public enum RehearsalCheck: String, Sendable, Hashable, CaseIterable {
    /// The page's reader has read the test code.
    case reader
    /// The camera has seen the test code.
    case camera
    /// Somebody has heard the sound.
    case sound
    /// The browser has promised to keep what the page stores.
    case storage
}
