import Glibc

/// A template's file, parsed: YAML whose values know their lines and columns.
///
/// Anchors, aliases and merge keys are refused: a template says everything where it stands.
public struct TemplateFile: Sendable {
    /// In bytes. A template with all its comments is a few thousand.
    public static let largest = 256 << 10

    public let path: String
    /// What paths of pictures begin from.
    public let folder: String
    private let text: TemplateText
    private let value: TemplateValue
    private let errors: [TemplateError]

    /// - Parameter folder: That of all templates, which pictures are named from.
    /// - Throws: What makes the file as a whole unreadable: not there, too large, not UTF-8, not YAML.
    public init(path: String, folder: String) throws(TemplateFindings) {
        try self.init(path: path, folder: folder, bytes: Self.bytes(of: path))
    }

    init(path: String, folder: String, bytes: [UInt8]) throws(TemplateFindings) {
        self.path = path
        self.folder = folder
        self.text = TemplateText(try Self.words(bytes, path: path))
        (value, errors) = try YAMLReading(path: path, text: self.text).value()
    }

    /// A file of plain text: not a template of ours, but words that are taken as they stand.
    /// - Throws: as ``init(path:folder:)``.
    public static func plainText(path: String) throws(TemplateFindings) -> String {
        try words(bytes(of: path), path: path)
    }

    private static func words(_ bytes: [UInt8], path: String) throws(TemplateFindings) -> String {
        guard bytes.count <= largest else {
            throw TemplateFindings(TemplateError(.tooLarge, path: path, choices: [String(largest)]))
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard let text = String(validating: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        else { throw TemplateFindings(TemplateError(.notText, path: path)) }
        return text
    }

    /// What `body` makes of the file's keys.
    ///
    /// - Throws: Everything that was found wrong while `body` read, keys that it never asked for included.
    public func read<Value>(_ body: (TemplateMapping) -> Value) throws(TemplateFindings) -> Value {
        let proof = TemplateProof(path: path, folder: folder, text: text)
        for error in errors { proof.note(error) }
        let value = TemplateNode(self.value, key: nil, proof: proof).mapping(body)
        guard let value, proof.errors.isEmpty else {
            throw TemplateFindings(proof.errors) ?? TemplateFindings(TemplateError(.empty, path: path))
        }
        return value
    }

    private static func bytes(of path: String) throws(TemplateFindings) -> [UInt8] {
        func refused(_ systemError: Int32) -> TemplateFindings {
            switch systemError {
            case ENOENT, ENOTDIR: TemplateFindings(TemplateError(.noFile, path: path))
            default: TemplateFindings(TemplateError(.unreadable, path: path, systemError: systemError))
            }
        }
        // Not to wait for a writer when it is a pipe.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw refused(errno) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: largest + 1)
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw refused(errno) }
            if more == 0 { break }
            count += more
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
