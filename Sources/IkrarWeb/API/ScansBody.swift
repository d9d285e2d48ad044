import IkrarRegistry
import PlainJSON

/// A batch of scans as a device sends it. What it says of itself is heard where it can be read; a scan that cannot be read is
/// handed on as such, and holds up none beside it.
struct ScansBody {
    let deviceTime: Instant
    let scans: [ScanRequest]
    let roundTripMilliseconds: Int?
    let offsetMilliseconds: Int?
    let unsynced: Int?
    let manifest: String?
    let battery: Int?
    let rehearsed: Set<RehearsalCheck>?

    /// - Throws: ``WebError`` `bodyBroken` for what is no JSON, and without the device's time or the scans.
    init(json bytes: UnsafeRawBufferPointer) throws {
        var time: String?
        var scans: [ScanRequest]?
        var (trip, offset, unsynced, battery): (Int?, Int?, Int?, Int?)
        var manifest: String?
        var rehearsed: Set<RehearsalCheck>?
        do {
            try JSONReader.read(bytes) { reader in
                guard try reader.kind() == .object else { throw reader.fault }
                try reader.object { key, reader in
                    switch key {
                    case "deviceTime": time = try reader.textOrNothing()
                    case "scans": scans = try reader.scans()
                    case "roundTripMilliseconds": trip = try reader.wholeOrNothing()
                    case "offsetMilliseconds": offset = try reader.wholeOrNothing()
                    case "unsynced": unsynced = try reader.wholeOrNothing()
                    case "manifest": manifest = try reader.textOrNothing()
                    case "battery": battery = try reader.wholeOrNothing()
                    case "rehearsed": rehearsed = try reader.checksOrNothing()
                    default: try reader.skip()
                    }
                }
            }
        } catch is JSONFault {
            throw WebError(.bodyBroken, subject: "JSON")
        }
        guard let deviceTime = time.flatMap({ Instant(iso: $0, zone: .wib) }) else {
            throw WebError(.bodyBroken, subject: "deviceTime")
        }
        guard let scans else { throw WebError(.bodyBroken, subject: "scans") }
        self.deviceTime = deviceTime
        self.scans = scans
        roundTripMilliseconds = trip
        offsetMilliseconds = offset
        self.unsynced = unsynced
        self.manifest = manifest
        self.battery = battery
        self.rehearsed = rehearsed
    }
}

extension JSONReader {
    /// `nil` for what is no list.
    fileprivate mutating func scans() throws -> [ScanRequest]? {
        guard try kind() == .array else {
            try skip()
            return nil
        }
        var scans: [ScanRequest] = []
        try array { scans.append(try $0.scan()) }
        return scans
    }

    /// One row of the batch, whatever stands in it.
    private mutating func scan() throws -> ScanRequest {
        var scan = ScanRequest(id: "", code: "", scannedAt: nil)
        guard try kind() == .object else {
            try skip()
            scan.isReadable = false
            return scan
        }
        try object { key, reader in
            switch key {
            case "id": scan.id = try reader.text(of: &scan) ?? ""
            case "seq": scan.seq = try reader.number(of: &scan)
            case "code": scan.code = try reader.text(of: &scan) ?? ""
            case "scannedAt": scan.scannedAt = try reader.text(of: &scan)
            case "channel": scan.channel = try reader.text(of: &scan)
            case "mode": scan.mode = try reader.text(of: &scan)
            // A word that is no outcome says nothing; neither does what is no word.
            case "local": scan.local = try reader.textOrNothing()
            case "digest": scan.digest = try reader.text(of: &scan)
            case "uncertaintySeconds": scan.uncertaintySeconds = try reader.number(of: &scan)
            default: try reader.skip()
            }
        }
        return scan
    }

    /// A field that makes its row unreadable when it is there and no text.
    private mutating func text(of scan: inout ScanRequest) throws -> String? {
        let isNull = try kind() == .null
        let text = try textOrNothing()
        if text == nil, !isNull { scan.isReadable = false }
        return text
    }

    /// A field that makes its row unreadable when it is there and no whole number.
    private mutating func number(of scan: inout ScanRequest) throws -> Int64? {
        switch try kind() {
        case .number:
            let number = try number().whole
            if number == nil { scan.isReadable = false }
            return number
        case .null:
            try null()
            return nil
        case .object, .array, .text, .flag:
            try skip()
            scan.isReadable = false
            return nil
        }
    }

    fileprivate mutating func textOrNothing() throws -> String? {
        if try kind() == .text { return try text() }
        try skip()
        return nil
    }

    /// What is no list was not said; a word of a later page, or what is no word, says nothing.
    fileprivate mutating func checksOrNothing() throws -> Set<RehearsalCheck>? {
        guard try kind() == .array else {
            try skip()
            return nil
        }
        var checks: Set<RehearsalCheck> = []
        try array { reader in
            if let check = try reader.textOrNothing().flatMap(RehearsalCheck.init) { checks.insert(check) }
        }
        return checks
    }

    /// Browsers measure in fractions. What is no number, or far from any that is meant, was not said.
    fileprivate mutating func wholeOrNothing() throws -> Int? {
        guard try kind() == .number else {
            try skip()
            return nil
        }
        let whole = try number().rate.rounded()
        return whole.magnitude <= 9_007_199_254_740_992 ? Int(whole) : nil
    }
}
