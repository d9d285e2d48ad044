/// A unit's place as one text: `SUB UNIT - UNIT - OPD - PEMERINTAH KABUPATEN X` of BKN's exports.
struct UnitPath {
    /// From the unit up to the OPD; empty when the text names the Pemda alone.
    var segments: [String]
    /// The Pemda stood at the end, so that the last segment is an OPD, or should be.
    var reachesAgency: Bool

    init(_ text: String) {
        let text = Self.withHyphens(text)
        var parts = text.split(separator: " - ").map { Spelling.tidy(String($0)) }.filter { !$0.isEmpty && $0 != "-" }
        reachesAgency = false
        if let top = parts.lastIndex(where: { UnitName.namesAgency($0) }) {
            reachesAgency = true
            if top == 0, parts.count > 1 {
                // Written from the top down.
                parts = parts.dropFirst().reversed()
            } else {
                parts.removeSubrange(top...)
            }
        }
        segments = parts
    }

    /// Dashes of a word processor as the hyphens that exports have.
    private static func withHyphens(_ text: String) -> String {
        guard text.utf8.contains(0xE2) else { return text }
        return String(text.map { "–—‒−".contains($0) ? "-" : $0 })
    }

    /// The units beneath the OPD, from the top down. A segment that does not begin like a unit's name belongs to the
    /// one before it: `UPTD PUSKESMAS X - RAWAT INAP` is one name.
    static func units(of segments: some Collection<String>) -> [String] {
        var names: [String] = []
        for segment in segments {
            if !names.isEmpty, !UnitName.namesSubUnit(segment), !UnitName.namesOPD(segment) {
                names[names.count - 1] += " - " + segment
            } else {
                names.append(segment)
            }
        }
        return names.reversed()
    }
}
