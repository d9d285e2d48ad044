extension ScannedPage {
    /// The QR symbols on the page, whichever way it lies; none when there are none or they cannot be read.
    ///
    /// They are looked for where the page is busiest first. When one is read there, others elsewhere may be left out: a
    /// sheet has one.
    public func codes() -> [FoundCode] { CodeFinder.codes(in: image) }
}
