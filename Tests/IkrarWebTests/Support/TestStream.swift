/// A listener to a stream of events, over a socket of its own.
final class TestStream {
    private let connection: TestConnection
    private var taken = ""

    init(_ client: TestClient, _ path: String) throws {
        connection = try TestConnection(port: client.port)
        let cookies = client.cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        let request = [
            "GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(client.port)", "Cookie: \(cookies)",
            "Accept-Language: \(client.language)", "Accept: text/event-stream", "", "",
        ].joined(separator: "\r\n")
        connection.send(request)
    }

    /// Everything up to here, once `text` was sent.
    func read(until text: String) async throws -> String {
        while !taken.contains(text) {
            guard try await readMore() else { throw TestClient.Failed(reason: "ended before \(text): \(taken)") }
        }
        return taken
    }

    /// Reads on until the server ends it.
    func readToEnd() async throws {
        while try await readMore() {}
    }

    private func readMore() async throws -> Bool {
        let text = String(decoding: try await connection.received(), as: UTF8.self)
        taken += text
        return !text.isEmpty
    }
}
