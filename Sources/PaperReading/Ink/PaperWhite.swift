/// How bright the paper is: near by, with everything filled that is narrower than three millimetres, and farther away,
/// with everything filled that is narrower than fourteen.
struct PaperWhite {
    /// Half a millimetre.
    private static let block = 4
    private let nearest: BlockField
    private let farther: BlockField

    init(_ image: GreyImage) {
        nearest = Self.field(image, block: Self.block).closed(radius: 3).smoothed()
        farther = Self.field(image, block: Self.block * 4).closed(radius: 3)
    }

    /// Never 0: the blackest paper is not paper.
    func near(_ x: Int, _ y: Int) -> Double { Double(max(nearest.value(x / Self.block, y / Self.block), 16)) }

    func far(_ x: Int, _ y: Int) -> Double {
        Double(max(farther.value(x / (Self.block * 4), y / (Self.block * 4)), 16))
    }

    private static func field(_ image: GreyImage, block: Int) -> BlockField {
        let blocks = image.reduced(by: block)
        return BlockField(width: blocks.width, height: blocks.height, values: blocks.pixels.map(Float.init))
    }
}
