/// The units that an import knows: those of the registry and those it makes, with every way to find one by name.
struct UnitBook {
    private struct Place: Hashable {
        var within: Int
        var key: String
    }

    private(set) var units: [OrgUnit] = []
    /// Indices of the units made here, parents before children.
    private(set) var made: [Int] = []
    /// Indices of the registry's units that got BKN's id here.
    private(set) var identified: [Int] = []
    /// Indices of all OPD, with their keys.
    private(set) var opds: [(unit: Int, key: String)] = []
    private var byID: [OrgUnit.ID: Int] = [:]
    private var byUnorID: [String: Int] = [:]
    private var opdByKey: [String: Int] = [:]
    private var childByKey: [Place: Int] = [:]
    private var withinOPD: [Place: [Int]] = [:]
    private var everywhere: [String: [Int]] = [:]
    private var aliases: [String: Int] = [:]
    private let locality: [String]
    private let newID: () -> String
    private let knownCount: Int

    init(units known: [OrgUnit], aliases knownAliases: [UnitAlias], agency: String, newID: @escaping () -> String) {
        locality = UnitName.locality(of: agency)
        self.newID = newID
        knownCount = known.count
        units.reserveCapacity(known.count)
        for unit in known {
            byID[unit.id] = units.count
            units.append(unit)
        }
        for place in units.indices {
            index(place)
        }
        for alias in knownAliases {
            if let place = byID[alias.unit] {
                aliases[key(alias.spelling)] = place
            }
        }
    }

    /// Without `Kabupaten X` behind the name, when that is this Pemda.
    func key(_ text: some StringProtocol) -> String {
        UnitName.key(words: words(text))
    }

    /// The same, word by word.
    func words(_ text: some StringProtocol) -> [String] {
        let words = UnitName.words(text).map { UnitName.localities[$0] ?? $0 }
        if !locality.isEmpty, words.count > locality.count, words.suffix(locality.count).elementsEqual(locality) {
            return words.dropLast(locality.count)
        }
        return words
    }

    func index(of id: OrgUnit.ID) -> Int? { byID[id] }

    func index(unorID: String) -> Int? { byUnorID[unorID] }

    func alias(_ key: String) -> Int? { aliases[key] }

    func opd(_ key: String) -> Int? {
        if let place = opdByKey[key] { return place }
        if key.hasPrefix("kantor"), let place = opdByKey[String(key.dropFirst(6))] { return place }
        return aliases[key].flatMap { units[$0].isOPD ? $0 : nil }
    }

    func opd(of place: Int) -> Int? { byID[units[place].opd] }

    func isSameOPD(_ one: OrgUnit.ID, _ other: OrgUnit.ID) -> Bool {
        guard let one = byID[one], let other = byID[other] else { return false }
        return units[one].opd == units[other].opd
    }

    func child(of parent: Int, _ key: String) -> Int? { childByKey[Place(within: parent, key: key)] }

    /// Units of this name anywhere beneath the OPD.
    func units(in opd: Int, _ key: String) -> [Int] { withinOPD[Place(within: opd, key: key)] ?? [] }

    /// Units of this name in all OPD.
    func units(named key: String) -> [Int] { everywhere[key] ?? [] }

    mutating func makeOPD(_ name: String, unorID: String?) -> Int {
        let id = OrgUnit.ID(newID())
        return add(OrgUnit(id: id, name: UnitName.readable(name), parent: nil, opd: id, unorID: unorID))
    }

    mutating func makeUnit(_ name: String, beneath parent: Int, unorID: String?) -> Int {
        let above = units[parent]
        let id = OrgUnit.ID(newID())
        return add(OrgUnit(id: id, name: UnitName.readable(name), parent: above.id, opd: above.opd, unorID: unorID))
    }

    /// Gives a unit BKN's id if it has none yet.
    mutating func identify(_ place: Int, as unorID: String) {
        guard units[place].unorID == nil, byUnorID[unorID] == nil else { return }
        units[place].unorID = unorID
        byUnorID[unorID] = place
        if place < knownCount {
            identified.append(place)
        }
    }

    /// Another spelling for a unit that was made here.
    mutating func rename(_ place: Int, to name: String) {
        units[place].name = UnitName.readable(name)
    }

    private mutating func add(_ unit: OrgUnit) -> Int {
        let place = units.count
        units.append(unit)
        made.append(place)
        byID[unit.id] = place
        index(place)
        return place
    }

    private mutating func index(_ place: Int) {
        let unit = units[place]
        let key = key(unit.name)
        if let id = unit.unorID {
            byUnorID[Self.unorKey(id)] = place
        }
        everywhere[key, default: []].append(place)
        if unit.isOPD {
            opds.append((place, key))
            if opdByKey[key] == nil {
                opdByKey[key] = place
            }
        } else if let opd = byID[unit.opd] {
            withinOPD[Place(within: opd, key: key), default: []].append(place)
        }
        if let parent = unit.parent.flatMap({ byID[$0] }) {
            let spot = Place(within: parent, key: key)
            if childByKey[spot] == nil {
                childByKey[spot] = place
            }
        }
    }

    /// 32 hex digits, not all of them the same. `key` is as ``unorKey(_:)`` gives it.
    static func isUnorID(_ key: String) -> Bool {
        guard key.utf8.count == 32, let first = key.utf8.first else { return false }
        return key.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
            && key.utf8.contains { $0 != first }
    }

    /// OPD were there before this import.
    var knowsOPD: Bool { opds.first.map { isKnown($0.unit) } ?? false }

    /// `place` was there before this import.
    func isKnown(_ place: Int) -> Bool { place < knownCount }

    /// BKN writes its ids with and without hyphens, in both cases.
    static func unorKey(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A: bytes.append(byte & 0xDF)
            case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
