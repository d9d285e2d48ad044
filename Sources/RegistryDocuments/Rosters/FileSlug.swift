/// File names from names of offices: `Dinas Kesehatan` → `dinas-kesehatan`.
enum FileSlug {
    /// Lower-case ASCII letters and digits, joined by hyphens, at most 80; `opd` when nothing is left.
    static func slug(of name: String) -> String {
        var slug: [UInt8] = []
        var gap = false
        for scalar in name.unicodeScalars {
            guard let letter = plain(scalar) else {
                // An apostrophe is inside a word: `Jum'at`.
                gap = gap || scalar != "'"
                continue
            }
            if gap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            gap = false
            slug.append(letter)
        }
        let short = slug.prefix(80).reversed().drop { $0 == UInt8(ascii: "-") }.reversed()
        return short.isEmpty ? "opd" : String(decoding: Array(short), as: UTF8.self)
    }

    /// One slug a name, in order, none twice and none `taken`: a second `camat` is `camat-2`.
    /// - Parameter suffix: Files are called by slugs with it, too: none is another with it.
    static func slugs(of names: [String], taken: Set<String> = [], suffix: String? = nil) -> [String] {
        var used = taken
        func isFree(_ slug: String) -> Bool {
            guard !used.contains(slug) else { return false }
            guard let suffix else { return true }
            let bare = slug.hasSuffix(suffix) ? String(slug.dropLast(suffix.count)) : nil
            return !used.contains(slug + suffix) && !(bare.map(used.contains) ?? false)
        }
        return names.map { name in
            let base = slug(of: name)
            var candidate = base
            var number = 2
            while !isFree(candidate) {
                candidate = "\(base)-\(number)"
                number += 1
            }
            used.insert(candidate)
            return candidate
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "0"..."9": UInt8(scalar.value)
        case "A"..."Z": UInt8(scalar.value + 32)
        case "é", "è", "ê", "É", "È", "Ê": UInt8(ascii: "e")
        default: nil
        }
    }
}
