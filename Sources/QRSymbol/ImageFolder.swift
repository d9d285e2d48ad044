internal import CQREncode
internal import Glibc
internal import Synchronization

/// An open folder into which files go whole or not at all: under another name first, then renamed.
struct ImageFolder: ~Copyable {
    let path: String
    private let descriptor: Int32
    private static let temporaries = Atomic<Int>(0)

    /// Opens the folder, making it and those above it where they are missing.
    ///
    /// - Throws: ``BadgeImageError`` of the folder's own path.
    init(creating path: String) throws(BadgeImageError) {
        do {
            try self.init(path: path)
        } catch  where error.errno == ENOENT {
            try Self.make(path)
            try self.init(path: path)
        }
    }

    /// - Throws: ``BadgeImageError`` of the folder's own path.
    init(path: String) throws(BadgeImageError) {
        descriptor = ikrar_openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY, 0)
        guard descriptor >= 0 else { throw BadgeImageError(errno: errno, path: path) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// Writes the file and gives true; gives false when it is there already with just these bytes.
    ///
    /// - Throws: ``BadgeImageError`` with `named` as its path. The file is then as it was before.
    func write(_ bytes: [UInt8], to name: String, named path: String) throws(BadgeImageError) -> Bool {
        if name.isEmpty { throw BadgeImageError(errno: EISDIR, path: path) }
        if try holds(bytes, name, path) { return false }
        let (file, temporary) = try temporaryFile(path)
        var refusal = Self.writeAll(bytes, to: file)
        if close(file) != 0 && refusal == 0 { refusal = errno }
        if refusal == 0 && renameat(descriptor, temporary, descriptor, name) != 0 { refusal = errno }
        if refusal != 0 {
            unlinkat(descriptor, temporary, 0)
            throw BadgeImageError(errno: refusal, path: path)
        }
        return true
    }

    /// Waits until everything on the folder's file system is on the disk.
    func flush() throws(BadgeImageError) {
        if ikrar_syncfs(descriptor) != 0 { throw BadgeImageError(errno: errno, path: path) }
    }

    /// The number of the folder's file system.
    func device() throws(BadgeImageError) -> UInt {
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw BadgeImageError(errno: errno, path: path) }
        return status.st_dev
    }

    /// 0, or the errno of the write that failed.
    static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
                if count < 0 && errno != EINTR { return errno }
                done += max(0, count)
            }
            return 0
        }
    }

    private static func make(_ path: String) throws(BadgeImageError) {
        let above = BadgeImagePen.split(path).folder
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, above != path else { throw BadgeImageError(errno: errno, path: path) }
        try make(above)
        // Another thread may have been quicker.
        if mkdir(path, 0o755) != 0 && errno != EEXIST { throw BadgeImageError(errno: errno, path: path) }
    }

    private func holds(_ bytes: [UInt8], _ name: String, _ path: String) throws(BadgeImageError) -> Bool {
        // Not blocking, for a pipe of that name; not through a link, which is replaced like any other file.
        let file = ikrar_openat(descriptor, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, 0)
        if file < 0 { return false }
        defer { close(file) }
        var status = stat()
        if fstat(file, &status) != 0 { return false }
        if status.st_mode & S_IFMT == S_IFDIR { throw BadgeImageError(errno: EISDIR, path: path) }
        if status.st_mode & S_IFMT != S_IFREG || status.st_size != bytes.count { return false }
        return withUnsafeTemporaryAllocation(byteCount: bytes.count, alignment: 1) { there in
            var done = 0
            while done < there.count {
                let count = read(file, there.baseAddress?.advanced(by: done), there.count - done)
                if count <= 0 { return false }
                done += count
            }
            return there.elementsEqual(bytes)
        }
    }

    private func temporaryFile(_ path: String) throws(BadgeImageError) -> (file: Int32, name: String) {
        while true {
            // Unlike any other process's and thread's; one left behind by a crash long ago is stepped over.
            let number = Self.temporaries.add(1, ordering: .relaxed).newValue
            let name = ".ikrar-\(getpid())-\(number).part"
            let file = ikrar_openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL, 0o644)
            if file >= 0 { return (file, name) }
            if errno != EEXIST { throw BadgeImageError(errno: errno, path: path) }
        }
    }
}
