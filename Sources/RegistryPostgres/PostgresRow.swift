internal import CPostgreSQL
internal import IkrarRegistry
internal import RegistryStorage

/// A row of an answer in PostgreSQL's binary format: good until the answer is cleared.
struct PostgresRow: SQLRow {
    let result: OpaquePointer
    let row: Int32

    /// Types by their numbers in `pg_type`, which never change.
    private enum Kind {
        static let blob: Oid = 17
        static let name: Oid = 19
        static let big: Oid = 20
        static let small: Oid = 21
        static let plain: Oid = 23
        static let text: Oid = 25
        static let unknown: Oid = 705
        static let padded: Oid = 1042
        static let varying: Oid = 1043
        static let numeric: Oid = 1700
    }

    func isNull(_ column: Int) -> Bool {
        PQgetisnull(result, row, Int32(column)) != 0
    }

    func integer(_ column: Int) throws -> Int64 {
        let bytes = try bytes(column)
        switch PQftype(result, Int32(column)) {
        case Kind.big where bytes.count == 8:
            return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
        case Kind.plain where bytes.count == 4:
            return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
        case Kind.small where bytes.count == 2:
            return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
        case Kind.numeric:
            guard let number = Self.whole(numeric: bytes) else { throw broken(column) }
            return number
        default:
            throw broken(column)
        }
    }

    func text(_ column: Int) throws -> String {
        let bytes = try bytes(column)
        switch PQftype(result, Int32(column)) {
        case Kind.text, Kind.varying, Kind.padded, Kind.name, Kind.unknown:
            return String(decoding: bytes, as: UTF8.self)
        default:
            throw broken(column)
        }
    }

    func blob(_ column: Int) throws -> [UInt8] {
        let bytes = try bytes(column)
        guard PQftype(result, Int32(column)) == Kind.blob else { throw broken(column) }
        return Array(bytes)
    }

    private func bytes(_ column: Int) throws -> UnsafeRawBufferPointer {
        let column = Int32(column)
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else {
            throw broken(Int(column))
        }
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    }

    private func broken(_ column: Int) -> RegistryError {
        RegistryError(.registryBroken, subject: "column \(column)")
    }

    /// A sum of BIGINT is NUMERIC: digits to the base of 10,000 behind four 16-bit words (count, weight, sign, scale).
    static func whole(numeric bytes: UnsafeRawBufferPointer) -> Int64? {
        func word(_ place: Int) -> Int {
            Int(Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: place * 2, as: Int16.self)))
        }
        guard bytes.count >= 8 else { return nil }
        let digits = word(0)
        let weight = word(1)
        guard bytes.count == 8 + digits * 2, digits <= weight + 1, weight < 5 else { return nil }
        let isNegative = word(2) == 0x4000
        guard isNegative || word(2) == 0 else { return nil }
        var number: Int64 = 0
        for place in 0..<max(weight + 1, 0) {
            let digit = Int64(place < digits ? word(4 + place) : 0)
            let (shifted, isTooBig) = number.multipliedReportingOverflow(by: 10_000)
            let (next, isTooFar) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
            if isTooBig || isTooFar { return nil }
            number = next
        }
        return number
    }
}
