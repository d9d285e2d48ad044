/// What was erased: numbers, and nobody's name.
public struct StrangerErasure: Sendable, Hashable {
    /// Participants whose names and addresses are gone.
    public var participants: Int
    /// Reports whose file is gone; its digest stays, by which the same file is known again.
    public var files: Int

    public init(participants: Int, files: Int) {
        self.participants = participants
        self.files = files
    }

    public var isEmpty: Bool { participants == 0 && files == 0 }
}
