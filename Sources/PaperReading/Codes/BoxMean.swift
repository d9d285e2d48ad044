/// For every pixel the mean of the square about it.
struct BoxMean {
    let means: [Float]

    init(_ image: GreyImage, radius: Int) {
        let (width, height) = (image.width, image.height)
        var columns = [Int](repeating: 0, count: width)
        var means = [Float](repeating: 0, count: width * height)
        var rows = 0
        for y in -radius..<height {
            if y + radius < height {
                for x in 0..<width { columns[x] += Int(image.pixels[(y + radius) * width + x]) }
                rows += 1
            }
            if y - radius - 1 >= 0 {
                for x in 0..<width { columns[x] -= Int(image.pixels[(y - radius - 1) * width + x]) }
                rows -= 1
            }
            guard y >= 0 else { continue }
            var sum = columns[..<min(radius, width)].reduce(0, +)
            var count = min(radius, width)
            for x in 0..<width {
                if x + radius < width {
                    sum += columns[x + radius]
                    count += 1
                }
                if x - radius - 1 >= 0 {
                    sum -= columns[x - radius - 1]
                    count -= 1
                }
                means[y * width + x] = Float(sum) / Float(count * rows)
            }
        }
        self.means = means
    }
}
