import CCairoPango

/// Packs bytes in which runs are what repeats.
enum RunDeflater {
    /// A zlib stream (RFC 1950).
    /// - Throws: `outOfMemory`
    static func packed(_ bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
        var stream = z_stream()
        guard ikrar_deflate_runs_begin(&stream) == Z_OK else { throw DrawingError(.outOfMemory) }
        defer { deflateEnd(&stream) }
        let most = Int(deflateBound(&stream, UInt(bytes.count)))
        return bytes.withUnsafeBufferPointer { bytes in
            [UInt8](unsafeUninitializedCapacity: most) { target, count in
                stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                stream.avail_in = UInt32(bytes.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(most)
                deflate(&stream, Z_FINISH)
                count = most - Int(stream.avail_out)
            }
        }
    }
}
