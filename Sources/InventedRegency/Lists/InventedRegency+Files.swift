#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#elseif canImport(Darwin)
    private import Darwin
#endif

extension InventedRegency {
    /// Writes one of SIASN's lists as CSV (RFC 4180, UTF-8), a few hundred kilobytes in memory at a time. The file
    /// appears at `path` only when it is complete and takes the place of what was there.
    ///
    /// - Throws: `InventedRegencyError`.
    public func writeSIASNCSV(of list: SIASNList, to path: String) throws {
        try Self.writeCSV(siasnRows(of: list), to: path)
    }

    /// Writes the unit tree (`ID,NAMA_UNOR,ID_ATASAN`) as CSV, in the same manner.
    ///
    /// - Throws: `InventedRegencyError`.
    public func writeUnitCSV(to path: String) throws {
        try Self.writeCSV(unitRows, to: path)
    }

    /// The unit tree as rows, header first.
    public var unitRows: [[String]] {
        [["ID", "NAMA_UNOR", "ID_ATASAN"]] + units.map { [$0.id, $0.name, $0.parentID ?? ""] }
    }

    private static func writeCSV(_ rows: some Sequence<[String]>, to path: String) throws {
        let unfinished = path + ".part"
        let file = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw InventedRegencyError(code: .cannotCreate, path: path, errorNumber: errno) }
        do {
            var text = CSVText()
            for row in rows {
                text.append(row)
                if text.bytes.count >= 262_144 {
                    try write(text.bytes, to: file, path)
                    text.removeAll()
                }
            }
            try write(text.bytes, to: file, path)
        } catch {
            close(file)
            unlink(unfinished)
            throw error
        }
        guard close(file) == 0 else {
            let number = errno
            unlink(unfinished)
            throw InventedRegencyError(code: .cannotWrite, path: path, errorNumber: number)
        }
        guard rename(unfinished, path) == 0 else {
            let number = errno
            unlink(unfinished)
            throw InventedRegencyError(code: .cannotCreate, path: path, errorNumber: number)
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = UnsafeRawBufferPointer(rebasing: buffer[...])
            while let start = rest.baseAddress, !rest.isEmpty {
                let written = systemWrite(file, start, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    throw InventedRegencyError(code: .cannotWrite, path: path, errorNumber: errno)
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
        }
    }

    private static func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, start, count)
        #elseif canImport(Musl)
            Musl.write(file, start, count)
        #elseif canImport(Darwin)
            Darwin.write(file, start, count)
        #endif
    }
}
