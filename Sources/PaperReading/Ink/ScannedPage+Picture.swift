internal import Glibc

extension ScannedPage {
    /// A row's cell as a person wants to see it: upright, with a rim of a quarter of its height around, in the scan's
    /// pixels.
    public func picture(of row: RowReading) -> GreyImage {
        let corners = row.corners
        let height = max(corners[0].distance(to: corners[3]), 1)
        let width = max(corners[0].distance(to: corners[1]), 1)
        let rim = height / 4
        let cell = [(rim, rim), (rim + width, rim), (rim + width, rim + height), (rim, rim + height)]
        let pairs = zip(cell, corners).map { PageMap.Pair(sheet: PagePoint(x: $0.0, y: $0.1), scan: $1) }
        let (across, down) = (Int((width + 2 * rim).rounded(.up)), Int((height + 2 * rim).rounded(.up)))
        var pixels = [UInt8](repeating: 255, count: across * down)
        guard let map = PageMap.projective(pairs) else { return GreyImage(width: across, height: down, pixels: pixels) }
        image.pixels.withUnsafeBufferPointer { source in
            let sampler = Sampler(pixels: source, width: image.width, height: image.height)
            for y in 0..<down {
                for x in 0..<across {
                    let grey = sampler.grey(at: map(PagePoint(x: Double(x) + 0.5, y: Double(y) + 0.5)))
                    pixels[y * across + x] = UInt8(grey + 0.5)
                }
            }
        }
        return GreyImage(width: across, height: down, pixels: pixels)
    }

    /// Writes ``picture(of:)`` as a PNG, whole or not at all: a file of that name is replaced only by a whole one.
    /// It is a signature, so nobody but the file's owner may read it.
    ///
    /// - Throws: ``PaperReadingError`` `notWritten`, with the path and the system's error.
    public func writePicture(of row: RowReading, to path: String) throws(PaperReadingError) {
        guard let bytes = PNGPicture.bytes(of: picture(of: row)) else {
            throw PaperReadingError(.notWritten, path: path).with { $0.systemError = ENOMEM }
        }
        let unfinished = path + ".part"
        func fail(_ systemError: Int32) -> PaperReadingError {
            unlink(unfinished)
            return PaperReadingError(.notWritten, path: path).with { $0.systemError = systemError }
        }
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PaperReadingError(.notWritten, path: path).with { $0.systemError = errno } }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, bytes.count - written) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let systemError = errno
                close(descriptor)
                throw fail(systemError)
            }
            written += count
        }
        guard close(descriptor) == 0, rename(unfinished, path) == 0 else { throw fail(errno) }
    }
}
