/// Why a workbook could not be made.
///
/// Equal when all parts are equal, so that a test can construct the one it expects.
public struct SheetError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// The folder of the target does not exist, or something in its path is a file.
        case folderMissing
        /// Permissions or a read-only file system forbid it.
        case notAllowed
        /// The disk or the quota is full.
        case noSpace
        /// The target is a folder, or the system refused for another reason: see `systemError`.
        case cannotWrite
        /// The library could not put the workbook together, mostly for want of memory or of a usable temporary folder.
        case cannotAssemble
        /// A part of the workbook came out cut short: the temporary folder is full.
        case incomplete
        /// Excel does not accept the name of a sheet: empty, over 31 characters, taken, or with `[ ] : * ? / \`.
        case sheetName
        /// A cell's text is over Excel's 32,767 characters.
        case textTooLong
        /// Excel's 1,048,576 rows or 16,384 columns are exceeded, or rows were not written downward in a streaming workbook.
        case outOfSheet
    }

    public var code: Code
    /// The workbook's file, where there is one yet.
    public var path: String?
    /// `errno`, or 0.
    public var systemError: Int32
    public var sheet: String?
    /// Counted from 1, as Excel shows it.
    public var row: Int?
    /// Counted from 1.
    public var column: Int?

    public init(
        _ code: Code,
        path: String? = nil,
        systemError: Int32 = 0,
        sheet: String? = nil,
        row: Int? = nil,
        column: Int? = nil
    ) {
        self.code = code
        self.path = path
        self.systemError = systemError
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}
