import HTTPTypes
import Hummingbird
import NIOCore

/// A file that was made for somebody. It keeps its place until it is sent: files that wait for slow clients fill the memory, too.
struct Download: Sendable {
    let bytes: [UInt8]
    let place: Place

    fileprivate var body: ResponseBody {
        let buffer = ByteBuffer(bytes: bytes)
        return ResponseBody(contentLength: buffer.readableBytes) { [place] writer in
            try await writer.write(buffer)
            try await writer.finish(nil)
            withExtendedLifetime(place) {}
        }
    }
}

extension Response {
    /// A file to keep.
    static func download(_ download: Download, type: String, named name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name.asHeaderFilename)\""],
            body: download.body,
        )
    }

    static func json(_ download: Download) -> Response {
        Response(status: .ok, headers: [.contentType: "application/json"], body: download.body)
    }
}
