/// How many single mistakes lie between two spellings: a letter missing, added, wrong, or two neighbours swapped.
enum EditDistance {
    /// `nil` when there are more than `limit`.
    static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left == right { return 0 }
        let width = right.count + 1
        var beforeLast = [Int](repeating: 0, count: width)
        var last = Array(0..<width)
        var row = [Int](repeating: 0, count: width)
        for i in 0..<left.count {
            row[0] = i + 1
            var least = row[0]
            for j in 0..<right.count {
                var cost = last[j] + (left[i] == right[j] ? 0 : 1)
                cost = min(cost, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row[j + 1] = cost
                least = min(least, cost)
            }
            if least > limit { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
