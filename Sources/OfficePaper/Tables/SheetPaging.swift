/// Which rows of a list stand on which of its sheets.
struct SheetPaging: Hashable {
    /// How many rows would fit on the first page, beneath the document's head.
    var first: Int
    /// On every other page.
    var other: Int
    /// The most that a page may have.
    var most: Int
    /// What closes the document, in rows, whole or begun.
    var closing: Int
    /// Rows that are never the last of a page: lines of units.
    var held: Set<Int>

    /// A range for every page; an empty one stands for a page that has the head or the close alone on it.
    ///
    /// No page has one row alone because the page before is full, and the close has two rows above it.
    func pages(of count: Int) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        while start < count || pages.isEmpty {
            let end = start + capacity(ofFirst: pages.isEmpty)
            let isTooFew = pages.isEmpty && end < min(2, count)
            let stop = isTooFew ? start : end >= count ? count : backed(end, from: start, of: count)
            pages.append(start..<stop)
            start = stop
        }
        return closed(pages)
    }

    private func capacity(ofFirst isFirst: Bool) -> Int { isFirst ? min(first, most) : max(2, min(other, most)) }

    /// A page's end, moved up so that no line of a unit is the last on it, and no row alone on the next page.
    private func backed(_ end: Int, from start: Int, of count: Int) -> Int {
        var stop = end
        if count - stop == 1, stop - start > 2 { stop -= 1 }
        while stop > start, held.contains(stop - 1) { stop -= 1 }
        // A page of nothing but such lines keeps them.
        return stop > start ? stop : end
    }

    /// With room for the close on the last page, or with a page more that takes two rows along.
    private func closed(_ pages: [Range<Int>]) -> [Range<Int>] {
        let last = pages[pages.count - 1]
        if closing == 0 || last.count + closing <= (pages.count == 1 ? first : other) { return pages }
        var split = max(last.lowerBound, last.upperBound - 2)
        while split > last.lowerBound, held.contains(split - 1) { split -= 1 }
        // Nor is one row left behind alone.
        if split == last.lowerBound + 1 { split = last.lowerBound }
        let taken = last.upperBound - split
        let isBetter = taken + closing <= other && (split > last.lowerBound || pages.count == 1)
        // A close that is too tall for rows above it stands alone, and so does one whose rows have been moved already.
        if !isBetter { split = last.upperBound }
        return pages.dropLast() + [last.lowerBound..<split, split..<last.upperBound]
    }
}
