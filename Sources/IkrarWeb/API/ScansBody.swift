import IkrarRegistry

/// A batch of scans as a device sends it. What it says of itself is heard where it can be read; a scan that cannot be read is
/// handed on as such, and holds up none beside it.
struct ScansBody: Decodable {
    let deviceTime: String
    let scans: [ScanRequest]
    let roundTripMilliseconds: Int?
    let unsynced: Int?
    let manifest: String?
    let battery: Int?
    let rehearsed: Set<RehearsalCheck>?

    private enum Key: String, CodingKey {
        case deviceTime, scans, roundTripMilliseconds, unsynced, manifest, battery, rehearsed
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        deviceTime = try fields.decode(String.self, forKey: .deviceTime)
        scans = try fields.decode([ScanBody].self, forKey: .scans).map(\.request)
        roundTripMilliseconds = fields.whole(.roundTripMilliseconds)
        unsynced = fields.whole(.unsynced)
        manifest = try? fields.decodeIfPresent(String.self, forKey: .manifest)
        battery = fields.whole(.battery)
        // A word of a later page says nothing here.
        rehearsed = (try? fields.decodeIfPresent([String].self, forKey: .rehearsed))
            .map { Set($0.compactMap(RehearsalCheck.init)) }
    }
}

extension KeyedDecodingContainer {
    /// Browsers measure in fractions. What is no number, or far from any that is meant, was not said.
    fileprivate func whole(_ key: Key) -> Int? {
        guard let number = try? decodeIfPresent(Double.self, forKey: key) else { return nil }
        let whole = number.rounded()
        return whole.magnitude <= 9_007_199_254_740_992 ? Int(whole) : nil
    }
}

/// One row of the batch, whatever stands in it.
private struct ScanBody: Decodable {
    let request: ScanRequest

    private enum Key: String, CodingKey {
        case id, seq, code, scannedAt, channel, mode, local, digest, uncertaintySeconds
    }

    init(from decoder: any Decoder) throws {
        guard let fields = try? decoder.container(keyedBy: Key.self) else {
            request = ScanRequest(id: "", code: "", scannedAt: nil, isReadable: false)
            return
        }
        var row = Row(fields: fields)
        let id = row.read(String.self, .id) ?? ""
        // A word that is no outcome says nothing; neither does what is no word.
        let local = try? fields.decodeIfPresent(String.self, forKey: .local)
        var request = ScanRequest(
            id: id,
            seq: row.read(Int64.self, .seq),
            code: row.read(String.self, .code) ?? "",
            scannedAt: row.read(String.self, .scannedAt),
            channel: row.read(String.self, .channel),
            mode: row.read(String.self, .mode),
            local: local,
            digest: row.read(String.self, .digest),
            uncertaintySeconds: row.read(Int64.self, .uncertaintySeconds),
        )
        request.isReadable = row.isReadable
        self.request = request
    }

    private struct Row {
        let fields: KeyedDecodingContainer<Key>
        /// No field was there and something else than it has to be.
        var isReadable = true

        mutating func read<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
            do {
                return try fields.decodeIfPresent(type, forKey: key)
            } catch {
                isReadable = false
                return nil
            }
        }
    }
}
