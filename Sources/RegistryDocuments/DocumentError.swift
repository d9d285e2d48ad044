public import SheetWriting

/// Why documents could not be written. Nothing is half written when this is thrown, and nothing that was there is lost.
public struct DocumentError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// The output folder's path is a file, or goes through one.
        case notAFolder
        /// Permissions or a read-only file system forbid it.
        case notAllowed
        /// The disk or the quota is full, the temporary folder's included.
        case noSpace
        /// The output folder holds a file of somebody else under a name that is to be written.
        case nameTaken
        /// The output folder holds the rosters of another event: see `event`.
        case otherEvent
        /// The system refused for another reason: see `systemError`.
        case cannotWrite
        /// A workbook could not be made: see `sheet`.
        case cannotMakeWorkbook
    }

    public var code: Code
    public var path: String
    /// `errno`, or 0.
    public var systemError: Int32
    /// What was wrong in a workbook; `nil` for other codes.
    public var sheet: SheetError?
    /// The event whose rosters lie in the folder; `nil` for other codes.
    public var event: String?

    public init(
        _ code: Code,
        path: String,
        systemError: Int32 = 0,
        sheet: SheetError? = nil,
        event: String? = nil
    ) {
        self.code = code
        self.path = path
        self.systemError = systemError
        self.sheet = sheet
        self.event = event
    }
}
