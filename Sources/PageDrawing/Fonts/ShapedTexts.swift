import CCairoPango
import Glibc

/// Texts with the glyphs that draw them, each shaped once.
///
/// All lies flat in a few arrays: a look-up, which happens for every word of every page, allocates nothing. Lengths are
/// in ems, so that one entry serves every size.
final class ShapedTexts {
    struct Glyph {
        var index: UInt
        /// From the text's left end and its baseline, downwards.
        var x: Double
        var y: Double
    }

    /// Glyphs of one font and one direction.
    ///
    /// All is in the order of its drawing, from left to right, of Arabic as well: readers of PDFs expect it so, and turn it around.
    struct Run {
        var face: Int
        /// In `shown`.
        var bytes: Range<Int>
        var glyphs: Range<Int>
        var clusters: Range<Int>
    }

    struct Entry {
        fileprivate var hash: UInt64
        fileprivate var bytes: Range<Int>
        var runs: Range<Int>
        var advance: Double
        /// How many spaces a justified line may stretch.
        var spaces: Int
    }

    private(set) var entries: [Entry] = []
    private(set) var runs: [Run] = []
    private(set) var glyphs: [Glyph] = []
    private(set) var clusters: [cairo_text_cluster_t] = []
    /// The texts of the runs, as UTF-8.
    private(set) var shown: [UInt8] = []
    private var bytes: [UInt8] = []
    /// Places in `entries`, by hash with open addressing; -1 where there is none.
    private var slots: [Int32]
    private let mostBytes: Int

    /// - Parameter mostBytes: How much text is remembered before all is forgotten and begun again.
    init(mostBytes: Int) {
        self.mostBytes = mostBytes
        slots = Array(repeating: -1, count: 1024)
    }

    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 29
    }

    func find(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            let entry = entries[place]
            if entry.hash == hash, entry.bytes.count == text.count, holds(entry.bytes, text) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func holds(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress else { return true }
        return bytes.withUnsafeBufferPointer { memcmp($0.baseAddress! + range.lowerBound, start, text.count) == 0 }
    }

    /// Whether the next text makes it forget all others, and the places of entries with them.
    var isFull: Bool { bytes.count > mostBytes }

    func forgetAll() {
        entries.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        shown.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = -1 }
    }

    /// Takes the runs that `shape` adds as the shape of a text.
    /// - Parameter shape: Gives the text's advance and the number of its spaces.
    func insert(
        _ text: UnsafeBufferPointer<UInt8>, hash: UInt64, shape: () -> (advance: Double, spaces: Int)
    ) -> Int {
        let start = bytes.count
        let firstRun = runs.count
        bytes.append(contentsOf: text)
        let (advance, spaces) = shape()
        entries.append(
            Entry(
                hash: hash,
                bytes: start..<bytes.count,
                runs: firstRun..<runs.count,
                advance: advance,
                spaces: spaces,
            )
        )
        if entries.count * 2 > slots.count {
            slots = Array(repeating: -1, count: slots.count * 2)
            for place in entries.indices { link(place) }
        } else {
            link(entries.count - 1)
        }
        return entries.count - 1
    }

    private func link(_ place: Int) {
        var slot = Int(truncatingIfNeeded: entries[place].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(place)
    }

    func add(_ run: ShapedRun, face: Int) {
        runs.append(
            Run(
                face: face,
                bytes: shown.count..<shown.count + run.bytes.count,
                glyphs: glyphs.count..<glyphs.count + run.glyphs.count,
                clusters: clusters.count..<clusters.count + run.clusters.count,
            )
        )
        shown += run.bytes
        glyphs += run.glyphs
        clusters += run.clusters
    }
}
