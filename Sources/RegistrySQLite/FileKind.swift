internal import Glibc

/// What stands at a path.
enum FileKind {
    case nothing, file, other

    init(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .nothing
            return
        }
        self = status.st_mode & S_IFMT == S_IFREG ? .file : .other
    }
}
