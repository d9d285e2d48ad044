import FoundationEssentials

/// What came back for a request, not yet understood.
struct OfficeAnswer {
    var status: Int
    var location: String?
    var bytes: [UInt8]

    /// - Throws: ``OfficeError`` `foreignAnswer` for what is no such JSON.
    func read<Body: Decodable>(_ body: Body.Type, from office: String) throws -> Body {
        do {
            return try JSONDecoder().decode(body, from: Data(bytes))
        } catch {
            throw OfficeError(.foreignAnswer, subject: office, detail: "HTTP \(status)")
        }
    }

    private struct Problem: Decodable {
        var code: String
    }

    /// The code of a problem (RFC 9457) as our servers tell it.
    /// - Throws: ``OfficeError`` `foreignAnswer`.
    func problem(from office: String) throws -> String {
        try read(Problem.self, from: office).code
    }
}
