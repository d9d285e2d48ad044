/// How far two names may be the same person's, from certainly not upward.
public enum NameLikeness: Int, Sendable, Comparable {
    case different
    /// One or two letters apart, initials, another order, or a name left out.
    case close
    /// Other spellings of the same words: `Moch. Yusuf`, `Muhammad Jusuf`.
    case variant
    /// The same but for case, punctuation and titles.
    case equal

    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension PersonName {
    /// Without titles.
    public var key: NameKey { NameKey(bare) }

    public func likeness(to other: PersonName) -> NameLikeness {
        if bare == other.bare || Spelling.words(bare) == Spelling.words(other.bare) { return .equal }
        return key.likeness(to: other.key)
    }

    /// How far the name beside a NIP may be that of whom the NIP belongs to: a part of it is enough.
    func likenessBesideNIP(to other: PersonName) -> NameLikeness {
        let likeness = likeness(to: other)
        return likeness == .different && key.sharesAllWords(with: other.key) ? .close : likeness
    }
}

extension NameKey {
    /// `.variant` at most: keys no longer tell spellings apart.
    public func likeness(to other: NameKey) -> NameLikeness {
        if joined == other.joined { return joined.isEmpty ? .different : .variant }
        let left = Array(joined.utf8)
        let right = Array(other.joined.utf8)
        let length = min(left.count, right.count)
        let limit = length < 4 ? 0 : length < 10 ? 1 : 2
        if limit > 0, EditDistance.between(left, right, atMost: limit) != nil { return .close }
        return agreesByWords(with: other) ? .close : .different
    }

    /// One name is part of the other: `Budi`, `Budi Santoso`. Too little to find a person by, enough not to doubt one
    /// who was found by NIP.
    fileprivate func sharesAllWords(with other: NameKey) -> Bool {
        let (left, right) = (Set(words), Set(other.words))
        return !left.isEmpty && !right.isEmpty && (left.isSubset(of: right) || right.isSubset(of: left))
    }

    /// The shorter name's words all occur in the other, an initial standing for a word; at least two, one of them
    /// whole.
    private func agreesByWords(with other: NameKey) -> Bool {
        let (fewer, more) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        guard fewer.count >= 2 else { return false }
        var left = more
        var whole = 0
        for word in fewer {
            if let place = left.firstIndex(of: word) {
                left.remove(at: place)
                whole += word.utf8.count > 1 ? 1 : 0
            } else if let place = left.firstIndex(where: { isInitial(word, of: $0) || isInitial($0, of: word) }) {
                left.remove(at: place)
            } else {
                return false
            }
        }
        return whole > 0 && (whole >= 2 || fewer.count == more.count)
    }

    private func isInitial(_ letter: String, of word: String) -> Bool {
        letter.utf8.count == 1 && word.utf8.first == letter.utf8.first
    }
}
