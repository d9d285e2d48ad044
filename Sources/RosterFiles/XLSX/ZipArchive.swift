import CZip
import Glibc

/// A zip archive open for reading, and what has been unpacked from it so far. Belongs to one thread.
final class ZipArchive {
    let path: String
    let limits: ReadingLimits
    fileprivate(set) var unpacked = 0
    private let handle: OpaquePointer
    private let size: Int

    init(path: String, limits: ReadingLimits) throws {
        self.path = path
        self.limits = limits
        var code: Int32 = 0
        guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
            throw Self.openingFault(code, path: path)
        }
        self.handle = handle
        var status = stat()
        size = stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    deinit { zip_discard(handle) }

    /// The index of the part called `name`, in any case of letters as the packaging convention has it; nil when there
    /// is none.
    func index(of name: String) -> UInt64? {
        let index = zip_name_locate(handle, name, zip_flags_t(ZIP_FL_NOCASE))
        return index < 0 ? nil : UInt64(index)
    }

    /// Opens the part called `name`; nil when there is none.
    func part(_ name: String) throws -> ZipPart? {
        guard let index = index(of: name) else { return nil }
        var status = zip_stat_t()
        guard zip_stat_index(handle, index, 0, &status) == 0 else { throw fault(.damagedArchive, part: name) }
        if status.encryption_method != UInt16(ZIP_EM_NONE) { throw fault(.encrypted, part: name) }
        guard let stream = zip_fopen_index(handle, index, 0) else { throw fault(.damagedArchive, part: name) }
        // A part may claim any packed size; it can't be larger than the file.
        let packedSize = min(Int(clamping: status.comp_size), size)
        return ZipPart(archive: self, name: name, stream: stream, packedSize: packedSize)
    }

    func fault(_ code: RosterFileError.Code, part: String, limit: Int? = nil) -> RosterFileError {
        RosterFileError(code, file: path).with { ($0.part, $0.limit) = (part, limit) }
    }

    private static func openingFault(_ code: Int32, path: String) -> RosterFileError {
        switch code {
        // The directory of an archive stands at its end: no directory, no end.
        case ZIP_ER_NOZIP, ZIP_ER_INCONS, ZIP_ER_EOF: RosterFileError(.truncatedArchive, file: path)
        case ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_NOENT: RosterFileError(systemError: errno, file: path)
        default: RosterFileError(.damagedArchive, file: path)
        }
    }
}

/// One part of an archive, unpacked as it is read.
struct ZipPart: ~Copyable {
    let archive: ZipArchive
    let name: String
    private let stream: OpaquePointer
    private let packedSize: Int
    private var given = 0
    /// What this part alone may unpack to.
    var limit = Int.max

    fileprivate init(archive: ZipArchive, name: String, stream: OpaquePointer, packedSize: Int) {
        self.archive = archive
        self.name = name
        self.stream = stream
        self.packedSize = packedSize
    }

    deinit { zip_fclose(stream) }

    /// Fills `buffer` as far as the part goes; 0 at its end, when its checksum has been found right.
    mutating func read(into buffer: UnsafeMutableRawPointer, _ length: Int) throws -> Int {
        let read = Int(zip_fread(stream, buffer, UInt64(length)))
        guard read >= 0 else { throw archive.fault(faultCode, part: name) }
        given += read
        archive.unpacked += read
        let limits = archive.limits
        if archive.unpacked > limits.unpackedBytes {
            throw archive.fault(.unpacksTooLarge, part: name, limit: limits.unpackedBytes)
        }
        if given > limit { throw archive.fault(.unpacksTooLarge, part: name, limit: limit) }
        if given > limits.ratioFreeBytes, given / max(limits.unpackingRatio, 1) > packedSize {
            throw archive.fault(.unpacksTooDensely, part: name, limit: limits.unpackingRatio)
        }
        return read
    }

    private var faultCode: RosterFileError.Code {
        switch zip_error_code_zip(zip_file_get_error(stream)) {
        case ZIP_ER_CRC: .checksumMismatch
        case ZIP_ER_EOF: .truncatedArchive
        default: .damagedArchive
        }
    }
}
