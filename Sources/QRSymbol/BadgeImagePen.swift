/// Draws images and puts them into files, one after the other, on one thread; keeps the last folder open.
struct BadgeImagePen: ~Copyable {
    private var renderer: BadgeImageRenderer
    private var folder: ImageFolder?

    init(style: BadgeImageStyle, series: QRSymbolSeries?) throws(BadgeImageError) {
        renderer = try BadgeImageRenderer(style: style, series: series)
        folder = nil
    }

    /// Gives false when the file holds this picture already.
    mutating func write(_ image: BadgeImage) throws(BadgeImageError) -> Bool {
        let bytes: [UInt8]
        do {
            bytes = try renderer.png(code: image.code, typedCode: image.typedCode)
        } catch {
            var error = error
            error.path = image.path
            throw error
        }
        let (folderPath, name) = Self.split(image.path)
        if folder?.path != folderPath {
            folder = nil
            folder = try ImageFolder(creating: folderPath)
        }
        return try folder?.write(bytes, to: name, named: image.path) ?? false
    }

    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let name = String(path[path.index(after: slash)...])
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
    }
}
