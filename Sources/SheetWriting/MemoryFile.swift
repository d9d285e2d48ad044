import Glibc

/// A finished workbook in memory, on its way to its path.
struct MemoryFile {
    let descriptor: Int32

    /// Proves that all parts are whole, then writes a file beside `path` and renames it there.
    func publish(to path: String) throws(SheetError) {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size > 0, let bytes = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), bytes != MAP_FAILED else {
            throw SheetError(.cannotAssemble, path: path, systemError: errno)
        }
        defer { munmap(bytes, size) }
        let content = UnsafeRawBufferPointer(start: bytes, count: size)
        guard WorkbookProof(content).partsAreWhole else { throw SheetError(.incomplete, path: path) }
        let beside = Self.nameBeside(path)
        do throws(SheetError) {
            try Self.write(content, to: beside)
            guard rename(beside, path) == 0 else { throw SheetError.system(errno, path: path) }
        } catch {
            unlink(beside)
            throw SheetError.system(error.systemError, path: path)
        }
    }

    /// Hidden, and of this process and thread alone.
    private static func nameBeside(_ path: String) -> String {
        let cut = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return "\(path[..<cut]).\(getpid()).\(UInt32.random(in: .min ... .max)).partial"
    }

    private static func write(_ content: UnsafeRawBufferPointer, to path: String) throws(SheetError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw SheetError.system(errno, path: path) }
        var written = 0
        while written < content.count {
            let count = Glibc.write(file, content.baseAddress! + written, content.count - written)
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                let reason = errno
                close(file)
                throw SheetError.system(reason, path: path)
            }
        }
        guard close(file) == 0 else { throw SheetError.system(errno, path: path) }
    }
}
