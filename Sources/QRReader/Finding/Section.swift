/// The section of a finder pattern along a row or a column, measured outwards from a pixel of its core.
struct Section {
    /// Where the pattern's middle lies, in pixels along the line.
    let middle: Float
    let module: Float

    /// Nil when the runs around the pixel are not a finder's, or a run on one side is longer than `limit`.
    init?(_ bitmap: borrowing Bitmap, x: Int, y: Int, isDown: Bool, limit: Int) {
        let length = isDown ? bitmap.height : bitmap.width
        let start = isDown ? y : x
        let core = bitmap[x, y]

        @inline(__always)
        func isDark(_ place: Int) -> Bool { isDown ? bitmap[x, place] : bitmap[place, y] }

        /// The first place from `from` on that has not `shade`, going by `step`; nil when there is none within the limit.
        @inline(__always)
        func end(_ from: Int, _ step: Int, _ shade: Bool) -> Int? {
            var place = from
            var left = limit
            while place >= 0 && place < length && isDark(place) == shade {
                place += step
                left -= 1
                if left < 0 { return nil }
            }
            return place
        }

        guard let up1 = end(start, -1, core), up1 >= 0, let up2 = end(up1, -1, !core), up2 >= 0,
            let up3 = end(up2, -1, core), let down1 = end(start, 1, core), down1 < length,
            let down2 = end(down1, 1, !core), down2 < length, let down3 = end(down2, 1, core)
        else { return nil }
        let a = Int32(up2 - up3)
        let b = Int32(up1 - up2)
        let c = Int32(down1 - up1 - 1)
        let d = Int32(down2 - down1)
        let e = Int32(down3 - down2)
        guard RunPattern.matches(a, b, c, d, e) else { return nil }
        module = RunPattern.module(a, b, c, d, e)
        middle = Float(up1 + up2 + up3 + 3 + down1 + down2 + down3) / 6
    }
}
