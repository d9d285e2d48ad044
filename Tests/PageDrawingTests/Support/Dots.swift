import CCairoPango
import PageLayout

@testable import PageDrawing

/// The dots of a PNG.
struct Dots {
    let width: Int
    let height: Int
    private let colours: [UInt32]

    init(_ path: String) throws {
        let surface = try PNGDecoder.surface(of: PictureFile(path))
        defer { cairo_surface_destroy(surface) }
        width = Int(cairo_image_surface_get_width(surface))
        height = Int(cairo_image_surface_get_height(surface))
        let stride = Int(cairo_image_surface_get_stride(surface))
        let bytes = cairo_image_surface_get_data(surface)!
        var colours: [UInt32] = []
        for y in 0..<height {
            for x in 0..<width {
                let dot = UnsafeRawPointer(bytes + y * stride + 4 * x).load(as: UInt32.self)
                colours.append(dot & 0xFFFFFF)
            }
        }
        self.colours = colours
    }

    /// A page at 254 dots an inch: ten to a millimetre.
    static func of(_ page: Page) throws -> Dots {
        try Scratch.with { scratch in
            let fonts = try FontShelf(families: [TextStyle.plain.family])
            try PageImage.write(page, to: scratch.path("page.png"), dotsPerInch: 254, fonts: fonts)
            return try Dots(scratch.path("page.png"))
        }
    }

    subscript(_ x: Int, _ y: Int) -> UInt32 { colours[y * width + x] }

    func count(_ colour: UInt32) -> Int { colours.count { $0 == colour } }

    /// Whether any dot of a rectangle is not white.
    func isInked(x: Range<Int>, y: Range<Int>) -> Bool {
        y.contains { y in x.contains { self[$0, y] != 0xFFFFFF } }
    }
}
