/// A form with files as a browser sends it.
struct MultipartBody {
    static let type = "multipart/form-data; boundary=batas"
    var bytes: [UInt8] = []

    init(_ files: [(field: String, name: String, content: String)], fields: [(String, String)] = []) {
        for (name, value) in fields {
            bytes += Array("--batas\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            bytes += Array(
                """
                --batas\r\nContent-Disposition: form-data; name="\(file.field)"; filename="\(file.name)"\r\n\
                Content-Type: text/csv\r\n\r\n\(file.content)\r\n
                """.utf8)
        }
        bytes += Array("--batas--\r\n".utf8)
    }
}
