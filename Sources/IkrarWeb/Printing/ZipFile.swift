import CZip

/// Files packed into one, as browsers take them home.
enum ZipFile {
    static let contentType = "application/zip"

    /// Blocks until it is written: not for a thread of Swift's cooperative pool.
    /// - Parameters:
    ///   - names: Files of `folder`, each packed under its own name.
    ///   - path: Where nothing is yet.
    /// - Throws: ``WebError`` `cannotStore`.
    static func write(_ names: [String], of folder: String, to path: String) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else { throw WebError(.cannotStore) }
        for name in names {
            // Read when the archive is closed; the archive owns what it has taken.
            guard let source = zip_source_file(archive, "\(folder)/\(name)", 0, -1),
                zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0
            else {
                zip_discard(archive)
                throw WebError(.cannotStore)
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw WebError(.cannotStore)
        }
    }
}
