extension ScannedPage {
    /// The QR symbols on the page, whichever way it lies; none when there are none or they cannot be read.
    public func codes() -> [FoundCode] { CodeFinder.codes(in: image) }
}
