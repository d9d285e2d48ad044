/// One page of a scan, in greys.
public struct ScannedPage: Hashable, Sendable {
    /// The scan's path, as it was given.
    public let path: String
    /// From 1.
    public let number: Int
    public let image: GreyImage
    /// Dots an inch, when the page was rendered at our wish; nil for a picture, whose own word on that is often wrong.
    /// Nothing is measured by it: the sheet's symbol says how large a millimetre is.
    public let dotsPerInch: Double?

    public init(path: String, number: Int, image: GreyImage, dotsPerInch: Double? = nil) {
        self.path = path
        self.number = number
        self.image = image
        self.dotsPerInch = dotsPerInch
    }
}
