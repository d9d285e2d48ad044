import Glibc

/// A text file of the benchmarks' own.
struct TextFile {
    var path: String

    /// The last 64 kB: results stand at the end.
    var tail: String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        let length = min(size, 65_536)
        fseek(file, size - length, SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: length)
        let count = fread(&bytes, 1, length, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    func write(_ text: String) throws {
        try write { $0(text) }
    }

    /// Lets `body` write piece by piece.
    func write(_ body: ((String) -> Void) throws -> Void) throws {
        guard let file = fopen(path, "w") else { throw Unwritable(path: path) }
        try body { text in _ = text.withCString { fputs($0, file) } }
        guard fclose(file) == 0 else { throw Unwritable(path: path) }
    }

    /// Lines without their breaks: the first, or one of every `step`.
    func lines(_ limit: Int, every step: Int = 1) -> [String] {
        var lines: [String] = []
        forEachLine { number, bytes in
            if number % step == 0 { lines.append(String(decoding: bytes, as: UTF8.self)) }
            return lines.count < limit
        }
        return lines
    }

    var lineCount: Int {
        var count = 0
        forEachLine { _, _ in
            count += 1
            return true
        }
        return count
    }

    /// Until `body` says that it is enough.
    private func forEachLine(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Bool) {
        guard let file = fopen(path, "r") else { return }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        var number = 0
        var wantsMore = true
        while wantsMore {
            wantsMore = buffer.withUnsafeMutableBytes { room in
                let text = room.baseAddress!.assumingMemoryBound(to: CChar.self)
                guard fgets(text, 4096, file) != nil else { return false }
                let bytes = UnsafeRawBufferPointer(room).assumingMemoryBound(to: UInt8.self)
                return body(number, UnsafeBufferPointer(rebasing: bytes[..<strcspn(text, "\n")]))
            }
            number += 1
        }
    }

    /// To standard error.
    static func tell(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    struct Unwritable: Error {
        var path: String
    }
}
