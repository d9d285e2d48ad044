import Foundation
import NIOCore
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct MultipartReadingTests {
    private let parent = NSTemporaryDirectory() + "ikrar-forms-\(UUID().uuidString)"
    private let type = "multipart/form-data; boundary=gerbang"

    init() throws { try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true) }

    private func read(
        _ body: String,
        type: String? = nil,
        limits: MultipartReading.Limits = .init(),
        cut: Int = .max
    ) async throws -> MultipartForm {
        try await read(bytes: Array(body.utf8), type: type, limits: limits) { _ in cut }
    }

    private func read(
        bytes: [UInt8],
        type: String? = nil,
        limits: MultipartReading.Limits = .init(),
        cut: (Int) -> Int
    ) async throws -> MultipartForm {
        var buffers: [ByteBuffer] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let head = rest.prefix(cut(rest.count))
            buffers.append(ByteBuffer(bytes: head))
            rest = rest[head.endIndex...]
        }
        let stream = AsyncStream { continuation in
            for buffer in buffers { continuation.yield(buffer) }
            continuation.finish()
        }
        return try await MultipartReading(limits: limits, folder: parent).form(
            contentType: type ?? self.type, body: stream)
    }

    private func part(_ headers: String, _ content: String) -> String {
        "--gerbang\r\n\(headers)\r\n\r\n\(content)\r\n"
    }
    private func field(_ name: String, _ value: String) -> String {
        part("Content-Disposition: form-data; name=\"\(name)\"", value)
    }
    private func file(_ name: String, _ filename: String, _ content: String) -> String {
        let disposition = "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(filename)\""
        return part(disposition + "\r\nContent-Type: Text/CSV; charset=utf-8", content)
    }
    private let end = "--gerbang--\r\n"
    private var leftovers: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: parent) } }

    @Test(arguments: [1, 2, 3, 7, 64, 4096])
    func `a form is the same however its buffers are cut`(_ cut: Int) async throws {
        let csv = "nip;nama\r\n--gerban\r\n\r\n-\r\n--gerbang"
        let body =
            field("acara", "Apel Ikrar") + file("daftar", "asn.csv", csv.dropLast(1) + "!") + field("kosong", "") + end
        let form = try await read(body, cut: cut)
        #expect(
            form.fields.all == [.init(name: "acara", value: "Apel Ikrar"), .init(name: "kosong", value: "")]
        )
        let file = try #require(form.files.first)
        #expect(file.field == "daftar" && file.name == "asn.csv" && file.contentType == "text/csv")
        #expect(try String(contentsOfFile: file.path, encoding: .utf8) == csv.dropLast(1) + "!")
        #expect(file.size == csv.utf8.count)
    }

    @Test func `files lie where nobody else may read, and are gone when the form is`() async throws {
        var form: MultipartForm? = try await read(file("daftar", "asn.csv", "a;b") + end)
        let path = try #require(form?.files.first?.path)
        let folder = (path as NSString).deletingLastPathComponent
        #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        form = nil
        #expect(try leftovers.isEmpty)
    }

    @Test func `discarding removes the files at once`() async throws {
        let form = try await read(file("a", "x", "1") + file("b", "y", "2") + end)
        #expect(form.files.count == 2)
        form.discard()
        #expect(try leftovers.isEmpty)
        form.discard()
    }

    @Test func `a file field in which nothing was chosen has no file`() async throws {
        let form = try await read(file("daftar", "", "") + end)
        #expect(form.files.isEmpty && form.fields.all.isEmpty)
    }

    @Test func `an empty file is a file`() async throws {
        let form = try await read(file("daftar", "kosong.csv", "") + end)
        #expect(form.files.map(\.size) == [0])
        #expect(FileManager.default.fileExists(atPath: form.files[0].path))
    }

    @Test(arguments: [
        (#"C:\Users\Wayan\asn.csv"#, "asn.csv"), ("../../etc/passwd", "passwd"), (#"a%22b.csv"#, "a\"b.csv"),
        (#"a\"b;c.csv"#, "a\"b;c.csv"), ("Ⅻ dåftar.csv", "Ⅻ dåftar.csv"), ("..", ".."),
    ])
    func `a file's name is the last part of what the browser says`(_ sent: String, _ shown: String) async throws {
        let form = try await read(file("daftar", sent, "1") + end)
        #expect(form.files.map(\.name) == [shown])
        #expect(form.files[0].path.hasSuffix("/1"), "the name on disk is ours")
    }

    @Test func `what stands before the first boundary and behind the last is let go`() async throws {
        #expect(try await read("halo\r\n" + field("a", "1") + end + "ekor\r\n--gerbang").fields.all.count == 1)
        #expect(try await read(end).fields.all.isEmpty)
    }

    @Test func `a part whose boundary follows its headers at once is empty`() async throws {
        let body = "--gerbang\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n--gerbang--\r\n"
        #expect(try await read(body).fields.value("a") == "")
    }

    @Test(arguments: [
        "", "multipart/form-data", "multipart/form-data; boundary=", "text/plain; boundary=gerbang",
        "multipart/form-data; boundary=\"a\u{e9}\"", "multipart/form-data; boundary=a b", "multipart/mixed; boundary=a",
        "multipart/form-data; boundary=a; boundary=b",
        "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
    ])
    func `a content type without a valid boundary is refused`(_ type: String) async throws {
        await #expect(throws: FormError(.boundaryMissing)) { try await read(end, type: type) }
    }

    @Test func `a boundary may be quoted`() async throws {
        let form = try await read(
            field("a", "1") + end, type: "Multipart/Form-Data; charset=utf-8; Boundary=\"gerbang\"")
        #expect(form.fields.all.count == 1)
    }

    @Test(arguments: [
        "Content-Disposition: form-data", "Content-Disposition: attachment; name=\"a\"", "Content-Type: text/plain",
        "Content-Disposition form-data; name=\"a\"", "Content-Disposition: form-data; name=\"a", ": x",
        "Content-Disposition: form-data; name=\"a\"; name=\"b\"", "Content-Disposition: form-data; name=\"a\u{1}\"",
        "Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
        "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64",
        "Content-Disposition: form-data;\r\n name=\"a\"",
    ])
    func `headers that are not a form's are refused`(_ headers: String) async throws {
        await #expect(throws: FormError(.badHeaders)) { try await read(part(headers, "1") + end) }
    }

    @Test func `a part without any header is refused`() async throws {
        await #expect(throws: FormError(.badHeaders)) { try await read("--gerbang\r\n\r\n1\r\n" + end) }
    }

    @Test func `headers that never end are refused`() async throws {
        let long = "--gerbang\r\nX: " + String(repeating: "x", count: 9000)
        await #expect(throws: FormError(.headersTooLong, limit: 8192)) { try await read(long, cut: 100) }
        await #expect(throws: FormError(.headersTooLong, limit: 8192)) { try await read(long + "\r\n\r\n" + end) }
    }

    @Test func `a body that ends early is refused, and leaves nothing behind`() async throws {
        let body = Array((file("daftar", "asn.csv", "a;b") + end).utf8)
        for length in stride(from: 0, to: body.count - 2, by: 5) {
            await #expect(throws: FormError(.cutShort)) { try await read(bytes: Array(body.prefix(length))) { $0 } }
        }
        #expect(try leftovers.isEmpty)
    }

    @Test func `a boundary with something behind it is refused`() async throws {
        await #expect(throws: FormError(.badBoundary)) { try await read("--gerbangX\r\n") }
    }

    @Test func `limits hold for a field, a file, the parts and the whole`() async throws {
        let body = field("a", "12345") + file("b", "x", "12345") + end
        let exact = MultipartReading.Limits(body: body.utf8.count, file: 5, field: 5, parts: 2)
        #expect(try await read(body, limits: exact, cut: 3).files.count == 1)
        var narrow = exact
        narrow.field = 4
        await #expect(throws: FormError(.fieldTooLong, field: "a", limit: 4)) { try await read(body, limits: narrow) }
        narrow = exact
        narrow.file = 4
        await #expect(throws: FormError(.fileTooLong, field: "b", limit: 4)) { try await read(body, limits: narrow) }
        narrow = exact
        narrow.parts = 1
        await #expect(throws: FormError(.tooMany, limit: 1)) { try await read(body, limits: narrow) }
        narrow = exact
        narrow.body -= 1
        await #expect(throws: FormError(.tooManyBytes, limit: narrow.body)) {
            try await read(body, limits: narrow, cut: 9)
        }
        #expect(try leftovers.isEmpty)
    }

    @Test func `a field that is no text is refused`() async throws {
        let bytes =
            Array("--gerbang\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF]
            + Array("\r\n\(end)".utf8)
        await #expect(throws: FormError(.badText, field: "a")) { try await read(bytes: bytes) { $0 } }
    }

    @Test func `a folder that is not there is told`() async throws {
        let reading = MultipartReading(folder: parent + "/tiada")
        let body = AsyncStream { continuation in
            continuation.yield(ByteBuffer(string: file("a", "x", "1") + end))
            continuation.finish()
        }
        await #expect(throws: FormError(.cannotStore, systemError: ENOENT)) {
            try await reading.form(contentType: type, body: body)
        }
    }

    @Test func `any content survives any cuts`() async throws {
        var random = SplitMix(seed: 11)
        let alphabet = Array("\r\n\r\n--gerbang-x".utf8) + [0, 0xFF]
        for _ in 0..<150 {
            let contents = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                let length = Int.random(in: 0...60, using: &random)
                return random.bytes(length, of: alphabet)
            }
            // The one thing that no content may hold; a browser chooses its boundary so.
            let holds = contents.contains {
                String(decoding: [13, 10] + $0 + [13, 10], as: UTF8.self).contains("--gerbang")
            }
            if holds { continue }
            var bytes: [UInt8] = []
            for content in contents {
                let headers = "--gerbang\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                bytes += Array(headers.utf8) + content + [13, 10]
            }
            bytes += Array(end.utf8)
            let form = try await read(bytes: bytes) { Int.random(in: 1...min($0, 12), using: &random) }
            #expect(try form.files.map { try [UInt8](Data(contentsOf: URL(fileURLWithPath: $0.path))) } == contents)
        }
        #expect(try leftovers.isEmpty)
    }

    @Test func `no bytes at all make the reader stop the program`() async throws {
        var random = SplitMix(seed: 12)
        let whole = Array((field("a", "1") + file("b", "x", "22") + end).utf8)
        var refused = 0
        for _ in 0..<1500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: "\r\n--;=\"".utf8.shuffled(using: &random).prefix(2), at: place)
                }
            }
            do {
                _ = try await read(bytes: bytes) { Int.random(in: 1...min($0, 40), using: &random) }
            } catch { refused += error is FormError ? 1 : 100_000 }
        }
        #expect((1..<1500).contains(refused))
        #expect(try leftovers.isEmpty)
    }
}
