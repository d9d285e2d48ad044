import CZlib
public import NIOCore

/// gzip (RFC 1952) by zlib.
public enum Gzip {
    /// What is enough for pages: a table comes out a quarter larger than at level 9, in less than a tenth of its time.
    public static let usualLevel = 5

    /// - Parameter level: From 1, fastest, to 9, smallest.
    /// - Returns: One gzip member, without a name or a time, so that the same bytes always come out the same; nothing when there
    ///   is no memory for it.
    public static func compressed(_ bytes: ByteBuffer, level: Int = usualLevel) -> ByteBuffer? {
        var stream = z_stream()
        guard ikrar_deflate_start_gzip(&stream, Int32(level)) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.readableBytes)))
        var packed = ByteBufferAllocator().buffer(capacity: bound)
        let status = bytes.withUnsafeReadableBytes { source in
            var status = Z_OK
            packed.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { target in
                // zlib's declaration lacks a const; it only reads from there.
                stream.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(target.count)
                status = deflate(&stream, Z_FINISH)
                return target.count - Int(stream.avail_out)
            }
            return status
        }
        return status == Z_STREAM_END ? packed : nil
    }
}
