/// Tries to read a symbol between three finder patterns, and keeps in mind what looked like one and could not be read yet.
struct SymbolAttempt: ~Copyable {
    /// How many modules are sampled and decoded in one frame at most, how many widths tried in
    /// one pass, how many planes settled.
    private static let mostModules = 70_000
    private static let mostWidths = 150
    private static let mostSettled = 5
    private static let mostSettledPerPass = 1

    /// A plane that nearly fits.
    private struct Promise: BitwiseCopyable {
        var triple = FinderTriple()
        var version = SymbolVersion(number: 1)!
        var fit: PlaneFit
        var contrast: Float
        var worth: Float
    }

    private var layout = SymbolLayout()
    private var grid = ModuleGrid()
    private var mesh = AlignmentMesh()
    private var equaliser = Equaliser()
    private var decoder = SymbolDecoder()
    private(set) var planes = 0
    private var modules = 0
    private(set) var widths = 0
    private(set) var climbs = 0
    private var promises: [Promise] = []
    private var climbsOfPass = 0

    mutating func begin() {
        planes = 0
        modules = 0
        widths = 0
        climbs = 0
        promises.removeAll(keepingCapacity: true)
    }

    mutating func beginPass() {
        widths = 0
        promises.removeAll(keepingCapacity: true)
        climbsOfPass = 0
    }

    mutating func read(
        _ view: GreyView, _ triple: FinderTriple, _ corner: FinderPattern, _ right: FinderPattern,
        _ below: FinderPattern
    ) -> ReadSymbol? {
        guard modules < Self.mostModules, widths < Self.mostWidths else { return nil }
        let legs = FinderLegs(view, corner, right, below)
        let contrast = (corner.contrast + right.contrast + below.contrast) / 3
        // The widths near the measured one by how well the timing lines alternate.
        var best: (width: Int, timing: Float) = (0, -1000)
        var second = best
        let estimate = legs.width
        let reach = max(5, estimate * 0.09)
        var width = max(21, Int((estimate - reach - 17) / 4) * 4 + 17)
        while Float(width) <= min(177, estimate + reach) {
            widths += 1
            let fit = fit(view, legs, corner, across: legs.across, inset: 3.5)
            // A little for the width that was measured.
            let off = abs(Float(width) - estimate) / reach
            let timing = fit.timing(fit.plane(width), width: width) / contrast - 0.15 * off
            if timing > best.timing {
                second = best
                best = (width, timing)
            } else if timing > second.timing {
                second = (width, timing)
            }
            width += 4
        }
        // Three that stand so well are a symbol's, though dirt may have moved one.
        let isPlain = triple.distortion < 0.35
        guard best.timing > 0.12 || isPlain else { return nil }
        if let symbol = read(view, triple, legs, corner, best.width, contrast) { return symbol }
        guard second.timing > 0.12 || isPlain, second.timing > best.timing * 0.5 else { return nil }
        return read(view, triple, legs, corner, second.width, contrast)
    }

    private func fit(
        _ view: GreyView, _ legs: FinderLegs, _ corner: FinderPattern, across: FramePoint, inset: Float
    ) -> PlaneFit {
        PlaneFit(
            view: view, isInverted: corner.isInverted, module: legs.module, inset: inset,
            points: (legs.corner, legs.right, legs.below, across))
    }

    private mutating func read(
        _ view: GreyView, _ triple: FinderTriple, _ legs: FinderLegs, _ corner: FinderPattern, _ width: Int,
        _ contrast: Float
    ) -> ReadSymbol? {
        guard var version = SymbolVersion(width: width) else { return nil }
        let rough = fit(view, legs, corner, across: legs.across, inset: 3.5)
        if version.number >= 7 {
            // It says so itself; what does not is none, or could not be read anyway.
            guard
                let told = VersionInformation.read(
                    view, rough.plane(width), width: width, threshold: corner.threshold,
                    isInverted: corner.isInverted),
                abs(told.number - version.number) < 4
            else { return nil }
            version = told
        }
        layout.prepare(version)
        guard version.number > 1 else { return read(rough, triple, contrast) }
        let plane = rough.plane(version.width)
        let place = Float(version.width) - 6.5
        let expected = plane.place(place, place)
        let search = AlignmentSearch(view, plane, u: place, v: place, isInverted: corner.isInverted)
        let sights = search.sights(near: expected, reach: max(3.5, min(8, Float(version.width) * 0.1)))
        if sights.first.contrast > 0.25 * contrast {
            let fit = fit(view, legs, corner, across: sights.first.place, inset: 6.5)
            if let symbol = read(fit, triple, contrast) { return symbol }
            if sights.second.contrast > 0.75 * sights.first.contrast {
                let fit = self.fit(view, legs, corner, across: sights.second.place, inset: 6.5)
                if let symbol = read(fit, triple, contrast) { return symbol }
            }
        }
        return read(fit(view, legs, corner, across: expected, inset: 6.5), triple, contrast)
    }

    private mutating func read(_ fit: PlaneFit, _ triple: FinderTriple, _ contrast: Float) -> ReadSymbol? {
        let worth = fit.contrast(fit.plane(layout.width), layout, count: layout.looseCount) / contrast
        if worth > 0.22, let symbol = read(fit, contrast, isLast: false) { return symbol }
        guard worth > (triple.distortion < 0.35 ? 0.1 : 0.3) else { return nil }
        let promise = Promise(
            triple: triple, version: layout.version, fit: fit, contrast: contrast, worth: worth)
        if promises.count < 4 {
            promises.append(promise)
        } else {
            var worst = 0
            for index in 1..<promises.count where promises[index].worth < promises[worst].worth { worst = index }
            if promises[worst].worth < worth { promises[worst] = promise }
        }
        return nil
    }

    /// Takes what promised most and lets it settle where it fits best.
    ///
    /// - Returns: nil when nothing is left to be settled.
    mutating func settle() -> (ReadSymbol?, FinderTriple)? {
        guard !promises.isEmpty, climbs < Self.mostSettled, climbsOfPass < Self.mostSettledPerPass else { return nil }
        var best = 0
        for index in 1..<max(1, promises.count) where promises[index].worth > promises[best].worth { best = index }
        let promise = promises.remove(at: best)
        climbs += 1
        climbsOfPass += 1
        layout.prepare(promise.version)
        var fit = promise.fit
        let settled = fit.climb(layout)
        // What is a symbol stands out as its finders do.
        guard settled > 0.42 * promise.contrast else { return (nil, promise.triple) }
        var symbol = read(fit, promise.contrast, isLast: true)
        if symbol == nil {
            fit.bends = true
            if fit.climb(layout) > settled { symbol = read(fit, promise.contrast, isLast: true) }
        }
        if symbol != nil { promises.removeAll { $0.triple.shares(promise.triple) } }
        return (symbol, promise.triple)
    }

    /// Reads modules that are known.
    mutating func read(_ version: SymbolVersion, _ isDark: (Int, Int) -> Bool) -> SymbolDecoder.Reading? {
        layout.prepare(version)
        grid.set(width: version.width, isDark)
        return decoder.decode(&grid, layout, erases: false)
    }

    private mutating func read(_ fit: PlaneFit, _ contrast: Float, isLast: Bool) -> ReadSymbol? {
        guard isLast || modules < Self.mostModules else { return nil }
        planes += 1
        modules += layout.width * layout.width
        let plane = fit.plane(layout.width)
        mesh.clear()
        if layout.version.number >= 7 {
            mesh.measure(fit.view, plane, layout.version, contrast: contrast, isInverted: fit.isInverted)
        }
        grid.sample(
            fit.view, plane, mesh, width: layout.width, contrast: contrast, isInverted: fit.isInverted)
        var reading = decoder.decode(&grid, layout, erases: false)
        if reading == nil, decoder.agreement > SymbolDecoder.leastAgreement,
            equaliser.learn(grid, layout, guesses: false)
        {
            grid.apply(equaliser)
            reading = decoder.decode(&grid, layout, erases: isLast)
            if reading == nil, isLast, equaliser.learn(grid, layout, guesses: true) {
                grid.apply(equaliser)
                reading = decoder.decode(&grid, layout, erases: true)
            }
        }
        guard let reading else { return nil }
        let far = Float(layout.width)
        var corners = (plane.place(0, 0), plane.place(far, 0), plane.place(far, far), plane.place(0, far))
        if reading.isMirrored { corners = (corners.0, corners.3, corners.2, corners.1) }
        return ReadSymbol(
            text: reading.text, version: layout.version.number, level: reading.format.level, corners: corners,
            isInverted: fit.isInverted, isMirrored: reading.isMirrored, mended: reading.mended)
    }
}
