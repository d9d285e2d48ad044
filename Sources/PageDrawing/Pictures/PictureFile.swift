import CCairoPango
import Glibc

/// A picture's file as it lies on the disk, known to be of a format and a size that are drawn.
struct PictureFile {
    enum Format {
        case png
        case jpeg
    }

    static let mostBytes = 20_000_000
    static let mostPixels = 40_000_000

    let path: String
    let bytes: [UInt8]
    let format: Format
    let width: Int
    let height: Int

    /// Looks at the header only: nothing is decoded that would be refused.
    init(_ path: String) throws(DrawingError) {
        self.path = path
        bytes = try Self.read(path)
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            format = .png
            (width, height) = try Self.pngSize(bytes, path)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            format = .jpeg
            (width, height) = try JPEGDecoder.size(of: bytes, path)
        } else if let name = PictureFormatName.of(bytes) {
            throw name == PictureFormatName.svg
                ? DrawingError(.pictureIsSVG, path: path)
                : DrawingError(.pictureNotAPicture, path: path, detail: name)
        } else {
            throw DrawingError(.pictureNotAPicture, path: path)
        }
        guard width * height <= Self.mostPixels else {
            throw DrawingError(.pictureTooLarge, path: path, detail: String(bytes.count), pixels: width * height)
        }
    }

    private static func read(_ path: String) throws(DrawingError) -> [UInt8] {
        // Not to wait for a writer when it is a pipe.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw missing(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw missing(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw DrawingError(.pictureNotAPicture, path: path) }
        let size = Int(status.st_size)
        guard size <= mostBytes else {
            throw DrawingError(.pictureTooLarge, path: path, detail: String(size), pixels: 0)
        }
        var fault: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(file, buffer.baseAddress! + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { fault = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        guard fault == 0 else { throw DrawingError(.pictureMissing, path: path, systemError: fault) }
        return bytes
    }

    private static func missing(_ path: String) -> DrawingError {
        let number = errno
        let isForbidden = number == EACCES || number == EPERM
        return DrawingError(isForbidden ? .notAllowed : .pictureMissing, path: path, systemError: number)
    }

    /// A PNG begins with the chunk `IHDR`, and this with the size (RFC 2083, 4.1.1).
    private static func pngSize(_ bytes: [UInt8], _ path: String) throws(DrawingError) -> (Int, Int) {
        guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else {
            throw DrawingError(.pictureNotAPicture, path: path, detail: "PNG: IHDR")
        }
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        let (width, height) = (number(16), number(20))
        guard 1...0x7FFF_FFFF ~= width, 1...0x7FFF_FFFF ~= height else {
            throw DrawingError(.pictureNotAPicture, path: path, detail: "PNG: IHDR")
        }
        return (width, height)
    }
}
