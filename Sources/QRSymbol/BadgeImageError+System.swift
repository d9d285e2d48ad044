internal import Glibc

extension BadgeImageError {
    /// What the system's refusal means for the file or folder at `path`.
    init(errno: Int32, path: String) {
        let code: Code =
            switch errno {
            case ENOENT, ENOTDIR: .folderMissing
            case EISDIR: .isFolder
            case EACCES, EPERM, EROFS: .notAllowed
            case ENOSPC, EDQUOT: .diskFull
            case ENAMETOOLONG: .nameTooLong
            default: .writeFailed
            }
        self.init(code: code, path: path, errno: errno)
    }
}
