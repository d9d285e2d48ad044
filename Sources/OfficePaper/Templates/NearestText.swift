extension [String] {
    /// The same texts; first the one that another looks most like, if it does.
    func nearest(to text: String?) -> [String] {
        guard let text else { return self }
        let distances = map { $0.edits(to: text) }
        guard let least = distances.min(), least <= Swift.max(2, text.count / 3),
            let place = distances.firstIndex(of: least)
        else { return self }
        var sorted = self
        sorted.insert(sorted.remove(at: place), at: 0)
        return sorted
    }
}

extension String {
    /// How many characters have to be added, taken away, changed or swapped with their neighbour to make another text of
    /// this one. Texts of more than 64 characters are as far apart as they are long: nobody misspells that much.
    func edits(to other: String) -> Int {
        let from = Array(lowercased())
        let to = Array(other.lowercased())
        guard from.count <= 64, to.count <= 64 else { return Swift.max(from.count, to.count) }
        var twoBack: [Int] = []
        var back = Array(0...to.count)
        for (row, character) in from.enumerated() {
            var current = [row + 1]
            for (column, wanted) in to.enumerated() {
                let changed = back[column] + (character == wanted ? 0 : 1)
                var edits = Swift.min(changed, back[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, character == to[column - 1], from[row - 1] == wanted {
                    edits = Swift.min(edits, twoBack[column - 1] + 1)
                }
                current.append(edits)
            }
            (twoBack, back) = (back, current)
        }
        return back[to.count]
    }
}
