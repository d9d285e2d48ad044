/// A pixel of ink in a strip.
struct InkPlace: Hashable {
    var x: Int
    var y: Int
    var isStrong: Bool
}
