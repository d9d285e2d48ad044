/// Microsoft's Compound File ([MS-CFB]): the old binary formats, and the wrapping of a workbook closed with a password.
enum CompoundFile {
    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Tells by the names in its directory what the file is, and so why it is refused.
    static func refusal(of source: borrowing FileSource) throws -> RosterFileError {
        let locked = utf16("EncryptedPackage")
        let document = utf16("WordDocument")
        var verdict = RosterFileError(.foreignFormat, file: source.path).with { $0.looksLike = .xls }
        // Directory entries are 128 bytes long and lie on multiples of that, so no name crosses a chunk.
        try source.forEachChunk { chunk in
            for offset in stride(from: 0, to: chunk.count, by: 128) {
                let name = chunk[offset...].prefix(64)
                if name.starts(with: locked) { verdict = RosterFileError(.encrypted, file: source.path) }
                if name.starts(with: document) { verdict.looksLike = .doc }
            }
        }
        return verdict
    }

    private static func utf16(_ name: String) -> [UInt8] {
        name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
}
