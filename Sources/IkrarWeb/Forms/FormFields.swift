public import NIOCore

/// The fields of a form without files, as browsers send them (application/x-www-form-urlencoded, the WHATWG's URL standard).
///
/// Reading is strict: what no browser sends is refused, so that nobody can mean one thing to a proxy and another to us.
/// A value keeps its line ends as they came (browsers send CR LF).
public struct FormFields: Hashable, Sendable {
    public struct Limits: Hashable, Sendable {
        public var bytes: Int
        public var fields: Int

        public init(bytes: Int = 64 << 10, fields: Int = 256) {
            self.bytes = bytes
            self.fields = fields
        }
    }

    public struct Field: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// In the order of the page.
    public let all: [Field]

    public init(_ all: [Field]) { self.all = all }

    /// - Throws: `FormError`.
    public init(_ body: ByteBuffer, limits: Limits = Limits()) throws {
        try self.init(urlEncoded: body.readableBytesView, limits: limits)
    }

    init(urlEncoded bytes: some Collection<UInt8>, limits: Limits = Limits()) throws {
        guard bytes.count <= limits.bytes else { throw FormError(.tooManyBytes, limit: limits.bytes) }
        guard !bytes.isEmpty else {
            all = []
            return
        }
        var fields: [Field] = []
        // One more than is allowed is enough to refuse; the rest is not taken apart.
        let pairs = bytes.split(
            separator: UInt8(ascii: "&"),
            maxSplits: limits.fields,
            omittingEmptySubsequences: false,
        )
        guard pairs.count <= limits.fields else { throw FormError(.tooMany, limit: limits.fields) }
        for pair in pairs {
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try FormText.decoded(halves[0])
            guard !name.isEmpty else { throw FormError(.nameMissing) }
            let value = halves.count == 2 ? try FormText.decoded(halves[1], field: name) : ""
            fields.append(Field(name: name, value: value))
        }
        all = fields
    }

    /// Every value of a name: ticked boxes, a list with several chosen.
    public func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

    /// The only value of a name; nothing when the form has no such field.
    ///
    /// - Throws: `FormError`, `severalValues`.
    public func value(_ name: String) throws -> String? {
        let values = values(name)
        guard values.count <= 1 else { throw FormError(.severalValues, field: name) }
        return values.first
    }
}
