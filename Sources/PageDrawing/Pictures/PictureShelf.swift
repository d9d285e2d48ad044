/// Pictures by their files' paths, each read once.
final class PictureShelf {
    private var pictures: [String: Picture] = [:]

    func picture(_ path: String) throws(DrawingError) -> Picture {
        if let picture = pictures[path] { return picture }
        let picture = try Picture(path)
        pictures[path] = picture
        return picture
    }
}
