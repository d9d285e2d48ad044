import CZip
import Foundation

/// Writes zip archives, good and bad.
struct ZipFixture {
    enum Packing { case stored, deflated, encrypted }
    struct Failure: Error { var message: String }

    var parts: [(name: String, bytes: [UInt8])] = []
    var packing = Packing.deflated

    func write(to path: String) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw Failure(message: "zip_open \(code)")
        }
        for part in parts {
            let source = Self.source(part.bytes, of: archive)
            let index = zip_file_add(archive, part.name, source, 0)
            guard index >= 0 else { throw Failure(message: String(cString: zip_strerror(archive))) }
            zip_set_file_compression(archive, UInt64(index), packing == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9)
            if packing == .encrypted {
                zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), "rahasia")
            }
        }
        guard zip_close(archive) == 0 else { throw Failure(message: String(cString: zip_strerror(archive))) }
    }

    /// The archive frees its copy when it is done with it, but for one of nothing.
    private static func source(_ bytes: [UInt8], of archive: OpaquePointer) -> OpaquePointer? {
        if bytes.isEmpty { return zip_source_buffer(archive, nil, 0, 0) }
        let copy = UnsafeMutableRawBufferPointer(start: malloc(bytes.count), count: bytes.count)
        copy.copyBytes(from: bytes)
        return zip_source_buffer(archive, copy.baseAddress, UInt64(bytes.count), 1)
    }
}
