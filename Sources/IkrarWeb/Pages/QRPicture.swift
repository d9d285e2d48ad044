import QRSymbol

/// A QR symbol as a picture inside a page.
enum QRPicture {
    /// SVG with a quiet zone of four modules; the page says what it is and how large.
    static func svg(of text: String) throws -> String {
        let (path, side) = try path(of: text)
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges" aria-hidden="true">\
            <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path fill="#000" d="\(path)"/></svg>
            """
    }

    /// The dark modules as an SVG path, and the side of the picture that they stand in.
    static func path(of text: String) throws -> (path: String, side: Int) {
        let symbol = try QRSymbol(text, level: .medium, content: .automatic)
        let side = symbol.width + 8
        var path = ""
        for y in 0..<symbol.width {
            symbol.forEachDarkRun(inRow: y) { run in
                path += "M\(run.lowerBound + 4) \(y + 4)h\(run.count)v1h-\(run.count)z"
            }
        }
        return (path, side)
    }
}
