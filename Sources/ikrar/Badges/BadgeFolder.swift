import IkrarRegistry
import IkrarTexts
import QRSymbol
import RegistryDocuments

/// A folder of badge pictures: one folder an OPD, one PNG a person, and an index of all.
struct BadgeFolder {
    var path: String
    var style: BadgeImageStyle

    /// Draws the badges, removes what an earlier index lists and is no longer good, and writes the index of all that lie here.
    /// - Parameter isComplete: These are all good badges of the registry; otherwise those of other people stay.
    /// - Returns: The path of the CSV index; the XLSX index lies beside it.
    /// - Throws: ``BadgeImageError``, ``DocumentError``.
    func write(_ prints: [BadgePrint], isComplete: Bool = false, for registry: Registry) async throws -> String {
        let index = try BadgeIndex(prints, in: path, isComplete: isComplete)
        let images = zip(prints, index.printed).map { print, entry in
            BadgeImage(path: "\(path)/\(entry.file)", code: print.code.text, typedCode: print.badge.number.typed)
        }
        let progress = Progress(Say.drawingBadges.current, total: images.count)
        _ = try await BadgeImageWriter(style: style, flushesToDisk: true).write(images) { progress.advance(to: $0) }
        progress.finish()
        index.removeStale(from: path)
        return try index.write(to: path, agency: try await registry.agency(), asOf: registry.now)
    }
}
