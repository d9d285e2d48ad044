/// Where the reading of one sheet stands.
struct SheetState {
    let name: String?
    /// `nil` until the header is found.
    var map: HeaderMap?
    var rowsSeen = 0
    /// Texts of the lines above the header.
    var titles: [String] = []
    /// The row before the current one, while the header is sought and right after it.
    var above: [String] = []
    /// A row with headers but no NIP or no name: what is told when no better one comes.
    var partial: ListFault?
    /// The next row may be the second line of the header.
    var mayContinueHeader = false
    /// The OPD that the titles or a section row name, as text.
    var opd = ""
    /// The unit that the last section row names.
    var section = ""
    /// The OPD that the titles name: what a heading of an unknown name leads back to.
    var titleOPD = ""
    /// The last section row's name is none that is known.
    var isHeadingUnknown = false
    var lastDataLine = 0
    /// What the last person's row had for its running number.
    var lastNumber: Int?
    /// Something that is no part of the table stood beneath the last person.
    var hasEnded = false
    /// What stood there was a signature's beginning or a legend.
    var isClosed = false

    init(name: String?) {
        self.name = name
    }

    /// Something stood in the sheet that is no part of the table: once people have come, it may be over.
    mutating func leaveTable() {
        hasEnded = lastDataLine > 0
    }
}
