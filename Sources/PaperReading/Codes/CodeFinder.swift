internal import CZBar

/// QR symbols in a picture, read by zbar.
enum CodeFinder {
    /// Every symbol once. First those in the busiest windows, as they are and then made plain; when there are none,
    /// those that zbar sees in the whole picture.
    static func codes(in image: GreyImage) -> [FoundCode] {
        for (window, x, y) in BusyWindows.windows(of: image) {
            let found = codes(in: window, scale: 1, x: x, y: y)
            if !found.isEmpty { return found }
            for isSmoothed in [false, true] {
                let proof = SymbolProof(window, isSmoothed: isSmoothed)
                let found = codes(in: proof.image, scale: 1 / Double(proof.timesLarger), x: x, y: y)
                if !found.isEmpty { return found }
            }
        }
        var divisor = 1
        while image.width * image.height / (divisor * divisor) > plenty { divisor += 1 }
        return codes(in: image.reduced(by: divisor), scale: Double(divisor), x: 0, y: 0)
    }

    /// Pixels of an A3 page at 200 dots an inch.
    private static let plenty = 8_000_000
    /// `fourcc('Y', '8', '0', '0')`: greys, a byte each.
    private static let greys: UInt = 0x3030_3859

    private static func codes(in image: GreyImage, scale: Double, x: Int, y: Int) -> [FoundCode] {
        guard let scanner = zbar_image_scanner_create() else { return [] }
        defer { zbar_image_scanner_destroy(scanner) }
        zbar_image_scanner_request_dbus(scanner, 0)
        zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1)
        guard let picture = zbar_image_create() else { return [] }
        defer { zbar_image_destroy(picture) }
        zbar_image_set_format(picture, greys)
        zbar_image_set_size(picture, UInt32(image.width), UInt32(image.height))
        return image.pixels.withUnsafeBytes { pixels in
            zbar_image_set_data(picture, pixels.baseAddress, UInt(pixels.count), nil)
            defer { zbar_image_set_data(picture, nil, 0, nil) }
            guard zbar_scan_image(scanner, picture) > 0 else { return [] }
            return symbols(of: picture) { PagePoint(x: $0 * scale + Double(x), y: $1 * scale + Double(y)) }
        }
    }

    private static func symbols(of picture: OpaquePointer, at place: (Double, Double) -> PagePoint) -> [FoundCode] {
        var found: [FoundCode] = []
        var next = zbar_image_first_symbol(picture)
        while let symbol = next {
            next = zbar_symbol_next(symbol)
            guard zbar_symbol_get_type(symbol) == ZBAR_QRCODE, zbar_symbol_get_loc_size(symbol) == 4,
                let text = zbar_symbol_get_data(symbol)
            else { continue }
            let length = Int(zbar_symbol_get_data_length(symbol))
            let bytes = UnsafeRawBufferPointer(start: text, count: length)
            // zbar goes round the other way: upper left, lower left, lower right, upper right.
            let corners = [0, 3, 2, 1].map { index in
                place(
                    Double(zbar_symbol_get_loc_x(symbol, UInt32(index))) + 0.5,
                    Double(zbar_symbol_get_loc_y(symbol, UInt32(index))) + 0.5)
            }
            let code = FoundCode(text: String(decoding: bytes, as: UTF8.self), corners: corners)
            if !found.contains(code) { found.append(code) }
        }
        return found
    }
}
