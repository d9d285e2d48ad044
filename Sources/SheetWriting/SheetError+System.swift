import Glibc

extension SheetError {
    /// The error for a failed system call on `path`.
    static func system(_ number: Int32, path: String) -> SheetError {
        let code: Code =
            switch number {
            case ENOENT, ENOTDIR: .folderMissing
            case EACCES, EPERM, EROFS: .notAllowed
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            default: .cannotWrite
            }
        return SheetError(code, path: path, systemError: number)
    }
}
