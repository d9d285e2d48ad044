import HTTPTypes
import Hummingbird
import NIOCore

/// The forms that answers take. Nothing is cached unless an answer says so itself (``SecurityHeaders``).
extension Response {
    static func html(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)),
        )
    }

    static func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)),
        )
    }

    static let jsonType = "application/json"

    static func json(_ bytes: [UInt8], _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: jsonType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)),
        )
    }

    /// After a form was taken: the browser asks for the page, and reloading it sends nothing twice.
    static func see(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// A file to keep.
    static func download(_ bytes: [UInt8], type: String, named name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name.asHeaderFilename)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)),
        )
    }
}

extension String {
    /// Letters, digits, `.`, `_` and `-`; a hyphen for everything else.
    var asHeaderFilename: String {
        String(
            decoding: utf8.map { byte in
                let isPlain =
                    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || [0x2E, 0x5F, 0x2D].contains(byte)
                return isPlain ? byte : 0x2D
            }, as: UTF8.self)
    }
}
