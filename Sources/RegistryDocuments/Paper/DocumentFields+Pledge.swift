import IkrarRegistry
import OfficePaper

extension DocumentFields {
    /// The words that are pledged, part by part, and the version and digest by which they are known.
    init(_ text: PledgeText) {
        self.init(text.wording, version: String(text.version))
    }

    /// Of an event that has no text of its own: the one of the templates, which has no version.
    init(shipped wording: PledgeWording) {
        self.init(wording, version: "bawaan")
    }

    private init(_ wording: PledgeWording, version: String) {
        let parts = wording.parts
        var fields = DocumentFields([
            "pledge-opening": parts.opening, "pledge-closing": parts.closing, "pledge-version": version,
            "pledge-digest": wording.digest,
        ])
        for (place, point) in parts.points.enumerated() { fields["point-\(place + 1)"] = point }
        self = fields
    }
}
