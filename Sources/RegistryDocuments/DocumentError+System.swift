import Glibc
import SheetWriting

extension DocumentError {
    /// The error for a failed system call on `path`.
    static func system(_ number: Int32, path: String) -> DocumentError {
        let code: Code =
            switch number {
            case ENOTDIR, EISDIR: .notAFolder
            case EACCES, EPERM, EROFS: .notAllowed
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            default: .cannotWrite
            }
        return DocumentError(code, path: path, systemError: number)
    }

    /// The error for a workbook that was to become `path`.
    static func workbook(_ error: SheetError, path: String) -> DocumentError {
        let code: Code =
            switch error.code {
            case .notAllowed: .notAllowed
            case .noSpace, .incomplete: .noSpace
            case .cannotWrite, .folderMissing: .cannotWrite
            case .cannotAssemble, .sheetName, .textTooLong, .outOfSheet: .cannotMakeWorkbook
            }
        return DocumentError(code, path: path, systemError: error.systemError, sheet: error)
    }
}
