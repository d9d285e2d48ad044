import QRReader
import QRSymbol
import Testing

/// Whole frames, as a camera gives them.
struct FrameTests {
    private static let badge = "IK1B6JSEGWAC5VZJHYR2G0TN4KQ"

    private func picture(_ pose: Picture.Pose, _ text: String = badge) throws -> Picture {
        var picture = Picture(width: 320, height: 240, grey: 150)
        picture.draw(try QRSymbol(text), pose)
        return picture
    }

    @Test func `a symbol is read with its corners, version and level`() throws {
        let symbol = try #require(try picture(.init(x: 160, y: 120, module: 4)).read().first)
        #expect(symbol.bytes == Array(Self.badge.utf8))
        #expect(symbol.version == 2)
        #expect(symbol.level == .quartile)
        #expect(symbol.mended == 0)
        #expect(!symbol.isInverted && !symbol.isMirrored)
        #expect(abs(symbol.corners.0.x - 110) < 1 && abs(symbol.corners.0.y - 70) < 1)
        #expect(abs(symbol.corners.1.x - 210) < 1 && abs(symbol.corners.1.y - 70) < 1)
        #expect(abs(symbol.corners.2.x - 210) < 1 && abs(symbol.corners.2.y - 170) < 1)
        #expect(abs(symbol.corners.3.x - 110) < 1 && abs(symbol.corners.3.y - 170) < 1)
    }

    @Test(arguments: (0..<16).map { Double($0) * 0.39 }) func `it is read however it is turned`(turn: Double) throws {
        #expect(try picture(.init(x: 160, y: 120, module: 3.3, turn: turn)).texts == [Self.badge])
    }

    @Test(arguments: [(0.25, 0.0), (-0.25, 0.1), (0.0, 0.3), (0.2, -0.2)])
    func `it is read when it is tilted`(right: Double, below: Double) throws {
        let pose = Picture.Pose(x: 160, y: 120, module: 4, turn: 0.4, depth: (right, below))
        #expect(try picture(pose).texts == [Self.badge])
    }

    @Test func `light on dark is read, and told`() throws {
        let symbols = try picture(.init(x: 150, y: 110, module: 4, turn: 1, isInverted: true)).read()
        #expect(symbols.map(\.bytes) == [Array(Self.badge.utf8)])
        #expect(symbols.map(\.isInverted) == [true])
    }

    @Test func `a mirrored symbol is read, and its corners are its own`() throws {
        let symbol = try #require(try picture(.init(x: 160, y: 120, module: 4, isMirrored: true)).read().first)
        #expect(symbol.isMirrored)
        #expect(symbol.bytes == Array(Self.badge.utf8))
        // Its upper left corner is seen at the upper right.
        #expect(abs(symbol.corners.0.x - 210) < 1 && abs(symbol.corners.0.y - 70) < 1)
        #expect(abs(symbol.corners.1.x - 110) < 1 && abs(symbol.corners.1.y - 70) < 1)
    }

    @Test func `all symbols of a frame are read`() throws {
        var picture = Picture(width: 400, height: 300)
        picture.draw(try QRSymbol("FIRST", version: 1), .init(x: 80, y: 80, module: 3))
        picture.draw(try QRSymbol(Self.badge), .init(x: 280, y: 90, module: 4, turn: 0.5))
        picture.draw(try QRSymbol("THIRD", version: 3), .init(x: 120, y: 220, module: 3, turn: 3))
        picture.draw(try QRSymbol("FOURTH", version: 1), .init(x: 320, y: 240, module: 2.5, isInverted: true))
        #expect(picture.texts == ["FIRST", "FOURTH", Self.badge, "THIRD"])
    }

    @Test(arguments: [1, 4, 7, 10, 21]) func `larger symbols are read from frames`(version: Int) throws {
        let symbol = try QRSymbol("VERSION \(version)", level: .medium, version: version)
        let side = Int(Double(symbol.width + 8) * 3.2) + 10
        var picture = Picture(width: side, height: side)
        let middle = Double(side) / 2
        picture.draw(symbol, .init(x: middle, y: middle, module: 3, turn: 0.05, depth: (0.04, -0.03)))
        let read = picture.read()
        #expect(read.map { String(decoding: $0.bytes, as: UTF8.self) } == ["VERSION \(version)"])
        #expect(read.map(\.version) == [version])
    }

    @Test func `noise and blur are read through`() throws {
        var picture = try picture(.init(x: 160, y: 120, module: 4.3, turn: 0.3))
        picture.blur(1)
        picture.addNoise(35, seed: 5)
        #expect(picture.texts == [Self.badge])
    }

    @Test func `so is a shadow's edge across it`() throws {
        var picture = try picture(.init(x: 160, y: 120, module: 4, turn: 0.2))
        for y in 0..<240 {
            for x in 0..<160 + y / 4 - 20 { picture.pixels[y * 320 + x] /= 3 }
        }
        #expect(picture.texts == [Self.badge])
    }

    @Test func `what lies over it is mended`() throws {
        var picture = try picture(.init(x: 160, y: 120, module: 4))
        picture.fill(150..<166, 120..<136, grey: 240)
        let symbol = try #require(picture.read().first)
        #expect(symbol.bytes == Array(Self.badge.utf8))
        #expect(symbol.mended > 0)
    }

    @Test(arguments: [(106, 66), (182, 66), (106, 142)])
    func `one of its three finders may be missing`(x: Int, y: Int) throws {
        var picture = try picture(.init(x: 160, y: 120, module: 4))
        picture.fill(x..<x + 32, y..<y + 32, grey: 235)
        #expect(picture.texts == [Self.badge])
    }

    @Test func `more than it can mend makes it nothing, not something else`() throws {
        for size in stride(from: 20, through: 70, by: 10) {
            var picture = try picture(.init(x: 160, y: 120, module: 4))
            picture.fill(150..<150 + size, 110..<110 + min(size, 60), grey: 25)
            for text in picture.texts { #expect(text == Self.badge) }
        }
    }

    @Test func `in noise, stripes and on a plain wall there is nothing`() {
        var noise = Picture(width: 320, height: 240, grey: 128)
        noise.addNoise(127, seed: 11)
        #expect(noise.texts.isEmpty)
        noise.blur(1)
        #expect(noise.texts.isEmpty)
        var stripes = Picture(width: 320, height: 240)
        for x in stride(from: 0, to: 312, by: 16) { stripes.fill(x..<x + 7, 0..<240, grey: 10) }
        #expect(stripes.texts.isEmpty)
        #expect(Picture(width: 320, height: 240).texts.isEmpty)
    }

    @Test(arguments: [(1, 1), (1, 50), (7, 3), (8, 8), (9, 9), (63, 65), (65, 64), (129, 2)])
    func `frames of any size are taken`(width: Int, height: Int) {
        var picture = Picture(width: width, height: height, grey: 128)
        picture.addNoise(100, seed: 2)
        #expect(picture.texts.isEmpty)
    }

    @Test func `rows may lie further apart than they are long`() throws {
        let picture = try picture(.init(x: 160, y: 120, module: 4))
        var bytes: [UInt8] = []
        for y in 0..<240 { bytes += picture.pixels[y * 320..<(y + 1) * 320] + [0, 255, 0, 255, 0] }
        let texts = bytes.withUnsafeBufferPointer { bytes in
            GreyFrame(bytes, width: 320, height: 240, stride: 325).map { SymbolReader().read($0).map(\.bytes) }
        }
        #expect(texts == [Array(Self.badge.utf8)])
    }

    @Test func `a frame that its bytes do not fill is none`() {
        let bytes = [UInt8](repeating: 0, count: 100)
        bytes.withUnsafeBufferPointer { bytes in
            #expect(GreyFrame(bytes, width: 10, height: 10, stride: 10) != nil)
            #expect(GreyFrame(bytes, width: 10, height: 11, stride: 10) == nil)
            #expect(GreyFrame(bytes, width: 10, height: 9, stride: 12) == nil)
            #expect(GreyFrame(bytes, width: 11, height: 2, stride: 10) == nil)
            #expect(GreyFrame(bytes, width: 0, height: 2, stride: 10) == nil)
            #expect(GreyFrame(bytes, width: 10, height: 0, stride: 10) == nil)
            #expect(GreyFrame(bytes, width: 9000, height: 1, stride: 9000) == nil)
        }
    }

    @Test func `a reader forgets the frame before`() throws {
        let reader = SymbolReader()
        let first = try picture(.init(x: 160, y: 120, module: 4), "FIRST")
        let second = try picture(.init(x: 150, y: 130, module: 3), "SECOND")
        let texts = [first, Picture(width: 320, height: 240), second].map { picture in
            picture.read(with: reader).map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(texts == [["FIRST"], [], ["SECOND"]])
    }
}
