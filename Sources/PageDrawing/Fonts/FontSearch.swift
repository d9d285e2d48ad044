import CCairoPango

/// Asks fontconfig which families are installed.
enum FontSearch {
    static func isInstalled(_ family: String) -> Bool {
        let pattern = FcPatternCreate()
        defer { FcPatternDestroy(pattern) }
        FcPatternAddString(pattern, FC_FAMILY, family)
        let wanted = FcObjectSetCreate()
        defer { FcObjectSetDestroy(wanted) }
        FcObjectSetAdd(wanted, FC_FAMILY)
        guard let found = FcFontList(nil, pattern, wanted) else { return false }
        defer { FcFontSetDestroy(found) }
        return found.pointee.nfont > 0
    }

    /// The family that stands in for one that is not installed.
    static func substitute(for family: String) -> String? {
        let pattern = FcPatternCreate()
        defer { FcPatternDestroy(pattern) }
        FcPatternAddString(pattern, FC_FAMILY, family)
        FcConfigSubstitute(nil, pattern, FcMatchPattern)
        FcDefaultSubstitute(pattern)
        var result = FcResultNoMatch
        guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
        defer { FcPatternDestroy(match) }
        var name: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(match, FC_FAMILY, 0, &name) == FcResultMatch, let name else { return nil }
        return String(cString: name)
    }

    /// - Throws: `fontMissing`
    static func require(_ family: String) throws(DrawingError) {
        guard !isInstalled(family) else { return }
        throw DrawingError(.fontMissing, family: family, detail: substitute(for: family))
    }
}
