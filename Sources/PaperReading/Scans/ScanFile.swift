internal import Glibc

/// A scan's file, opened once to see that it can be read and what it is.
struct ScanFile: Hashable {
    let path: String
    let format: ScanFormat

    init(path: String) throws(PaperReadingError) {
        self.path = path
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw PaperReadingError(systemError: errno, path: path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw PaperReadingError(systemError: errno, path: path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw PaperReadingError(.isDirectory, path: path)
        default: throw PaperReadingError(.notRegularFile, path: path)
        }
        var bytes = [UInt8](repeating: 0, count: ScanFormat.bytesWanted)
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw PaperReadingError(systemError: errno, path: path) }
        guard count > 0 else { throw PaperReadingError(.empty, path: path) }
        switch ScanFormat.recognise(Array(bytes.prefix(count))) {
        case .format(let format): self.format = format
        case .foreign(let name): throw PaperReadingError(.foreignFormat, path: path).with { $0.detail = name }
        }
    }

    /// The path as an argument of a command: never one that could be an option.
    var argument: String { path.hasPrefix("-") ? "./" + path : path }
}
