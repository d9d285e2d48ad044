/// Why a page could not be drawn or written.
///
/// Equal when all parts are equal, so that a test can construct the one it expects.
public struct DrawingError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// No font of the `family` is installed; `detail` is the family that fontconfig would put in its place.
        case fontMissing
        /// There is no file at `path`.
        case pictureMissing
        /// Neither a whole PNG nor a whole JPEG; `detail` names what it is instead, or says what is wrong with it.
        case pictureNotAPicture
        /// Drawings in SVG must be turned into PNG first.
        case pictureIsSVG
        /// Over 40 million `pixels`, or over 20 MB; then `pixels` may be 0, and `detail` is the file's size in bytes.
        case pictureTooLarge
        /// The disk or the quota is full.
        case noSpace
        /// Permissions or a read-only file system forbid it.
        case notAllowed
        /// The folder is missing, or the system or the library refused for another reason: see `systemError` and `detail`.
        case cannotWrite
        case outOfMemory
    }

    public var code: Code
    /// Of the picture or of the file that was to be written.
    public var path: String?
    public var family: String?
    public var detail: String?
    public var pixels: Int?
    /// `errno`, or 0.
    public var systemError: Int32

    public init(
        _ code: Code,
        path: String? = nil,
        family: String? = nil,
        detail: String? = nil,
        pixels: Int? = nil,
        systemError: Int32 = 0
    ) {
        self.code = code
        self.path = path
        self.family = family
        self.detail = detail
        self.pixels = pixels
        self.systemError = systemError
    }
}
