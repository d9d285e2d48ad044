import CCairoPango
import Glibc

extension DrawingError {
    /// The error for a failed system call on a file that is being written.
    static func system(_ number: Int32, path: String) -> DrawingError {
        let code: Code =
            switch number {
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case EACCES, EPERM, EROFS: .notAllowed
            case ENOMEM: .outOfMemory
            default: .cannotWrite
            }
        return DrawingError(code, path: path, systemError: number)
    }

    /// The error for what cairo says of a surface or a context; `nil` when all is well.
    static func cairo(_ status: cairo_status_t, path: String?) -> DrawingError? {
        switch status {
        case CAIRO_STATUS_SUCCESS: nil
        case CAIRO_STATUS_NO_MEMORY: DrawingError(.outOfMemory, path: path)
        default: DrawingError(.cannotWrite, path: path, detail: String(cString: cairo_status_to_string(status)))
        }
    }
}
