/// JPEG pictures, unpacked by libjpeg's `djpeg`.
enum JPEGPicture {
    /// Its exit status when it has met damage and gone on; what it has filled in is not the page.
    private static let damaged: Int32 = 2

    static func read(_ file: ScanFile, limits: ScanLimits) throws(PaperReadingError) -> GreyImage {
        let arguments = ["-grayscale", "-pnm", "-maxscans", "500", file.argument]
        let program = try OutsideProgram("djpeg", arguments, limits: limits)
        do throws(PaperReadingError) {
            let image = try PortableGreymap(from: program, limit: limits.pixels).next()
            let (status, complaint) = program.outcome()
            guard let image, status != damaged else {
                throw PaperReadingError(.broken).with { $0.detail = complaint }
            }
            return image
        } catch {
            throw error.with {
                $0.path = file.path
                $0.page = 1
            }
        }
    }
}
