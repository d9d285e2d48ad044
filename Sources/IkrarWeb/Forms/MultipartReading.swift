public import NIOCore
import NIOPosix

/// Reads forms with files (multipart/form-data, RFC 7578) as they arrive: files go to disk, memory does not grow with them.
public struct MultipartReading: Sendable {
    public struct Limits: Hashable, Sendable {
        /// Of the whole body, in bytes.
        public var body: Int
        /// Of each file, in bytes.
        public var file: Int
        /// Of each other field, in bytes.
        public var field: Int
        public var parts: Int

        public init(body: Int = 64 << 20, file: Int = 32 << 20, field: Int = 64 << 10, parts: Int = 64) {
            self.body = body
            self.file = file
            self.field = field
            self.parts = parts
        }
    }

    public let limits: Limits
    /// Where the private folders are made.
    public let folder: String

    public init(limits: Limits = Limits(), folder: String = "/tmp") {
        self.limits = limits
        self.folder = folder
    }

    /// The form that `body` is. Whatever was stored is gone again when this throws.
    ///
    /// - Parameters:
    ///   - contentType: The request's header, with the boundary.
    ///   - admit: Called once, with the form's first field, or with nothing when it does not begin with one; what it throws
    ///     ends the reading before anything is stored.
    /// - Throws: `FormError`, and what `body` and `admit` throw.
    public func form<Body: AsyncSequence & Sendable>(
        contentType: String, body: Body, admit: @escaping (FormFields.Field?) throws -> Void = { _ in }
    ) async throws -> MultipartForm where Body.Element == ByteBuffer {
        var parser = MultipartParser(boundary: try Self.boundary(of: contentType))
        var collecting = FormCollecting(limits: limits, folder: folder, admit: admit)
        var size = 0
        for try await buffer in body {
            size += buffer.readableBytes
            guard size <= limits.body else { throw FormError(.tooManyBytes, limit: limits.body) }
            var writes: [FormCollecting.Write] = []
            try parser.take(buffer) { try collecting.take($0, into: &writes) }
            if !writes.isEmpty {
                // A disk may let us wait; the threads on which all else runs may not.
                try await NIOThreadPool.singleton.runIfActive { [writes] in
                    for write in writes { try write.file.append(write.content) }
                }
            }
        }
        guard parser.isComplete else { throw FormError(.cutShort) }
        return try collecting.form()
    }

    static func boundary(of contentType: String) throws -> String {
        guard let value = HeaderValue(contentType), value.value == "multipart/form-data",
            let boundary = value.parameters["boundary"], (1...70).contains(boundary.utf8.count), boundary.last != " ",
            boundary.unicodeScalars.allSatisfy({
                switch $0 {
                case "a"..."z", "A"..."Z", "0"..."9": true
                default: "'()+_,-./:=? ".unicodeScalars.contains($0)
                }
            })
        else { throw FormError(.boundaryMissing) }
        return boundary
    }
}
