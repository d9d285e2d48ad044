internal import GRDBSQLite
internal import Glibc
internal import IkrarRegistry
internal import RegistryStorage

extension SQLiteConnection {
    /// SQLite copies what it is given before the call returns.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    func bind(_ arguments: [SQLValue], to statement: OpaquePointer) throws {
        guard Int(sqlite3_bind_parameter_count(statement)) == arguments.count else {
            throw handle.misuse("\(arguments.count) arguments")
        }
        for (index, argument) in arguments.enumerated() {
            let place = Int32(truncatingIfNeeded: index + 1)
            let code =
                switch argument {
                case .null: sqlite3_bind_null(statement, place)
                case .integer(let number): sqlite3_bind_int64(statement, place, number)
                case .text(let text): try bind(text, to: statement, place)
                case .blob(let bytes): bind(bytes, to: statement, place)
                }
            guard code == SQLITE_OK else { throw handle.failure(code) }
        }
    }

    /// - Throws: `textRefused` for U+0000, so that no registry holds what another engine could not.
    private func bind(_ text: String, to statement: OpaquePointer, _ place: Int32) throws -> Int32 {
        var text = text
        return try text.withUTF8 { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else {
                return sqlite3_bind_text64(statement, place, "", 0, Self.copied, UInt8(SQLITE_UTF8))
            }
            if memchr(start, 0, bytes.count) != nil { throw RegistryError(.textRefused, subject: handle.path) }
            let count = sqlite3_uint64(bytes.count)
            // Its destructor is none: the bytes stay where they are until the statement is done.
            if let kept = bound.keep(bytes) {
                return sqlite3_bind_text64(statement, place, kept, count, nil, UInt8(SQLITE_UTF8))
            }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
                sqlite3_bind_text64(statement, place, characters, count, Self.copied, UInt8(SQLITE_UTF8))
            }
        }
    }

    private func bind(_ bytes: [UInt8], to statement: OpaquePointer, _ place: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, !buffer.isEmpty else {
                return sqlite3_bind_zeroblob(statement, place, 0)
            }
            return sqlite3_bind_blob64(statement, place, start, sqlite3_uint64(buffer.count), Self.copied)
        }
    }
}
