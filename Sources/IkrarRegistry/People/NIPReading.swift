/// What a text said when it was read as a NIP.
public struct NIPReading: Hashable, Sendable {
    /// `nil` as soon as one finding is an error.
    public var nip: NIP?
    /// In the order of the digits; the first error is the one to tell.
    public var findings: [NIPFinding]
    /// The digits of the text, up to 32; of `1,98605E+17` those before the exponent. What proposals are looked up by.
    public var digits: String

    public init(nip: NIP?, findings: [NIPFinding], digits: String) {
        self.nip = nip
        self.findings = findings
        self.digits = digits
    }
}

extension NIP {
    /// Reads a NIP in any form that lists and documents use: bare, spaced, dotted or hyphenated groups, a leading
    /// apostrophe, a label (`NIP.`, `NI PPPK:`), no-break and zero-width spaces.
    ///
    /// - Parameters:
    ///   - today: no birth lies after it.
    ///   - isNumber: the text comes from a numeric cell; it is then never accepted, because a wrong NIP may look right.
    public static func parse(_ text: some StringProtocol, today: CivilDate, isNumber: Bool = false) -> NIPReading {
        var scan = NIPScan()
        scan.read(text)
        // A nine-digit NIP of old beside the one that counts.
        if scan.count > 18, scan.count <= 28, let whole = wholeGroup(of: text) { scan = whole }
        var findings: [NIPFinding] = []
        if isNumber {
            findings.append(NIPFinding(.numericCell))
        }
        let text = String(decoding: scan.digits, as: UTF8.self)
        if scan.digits.isEmpty && !scan.hasForeign {
            findings.append(NIPFinding(.missing))
        } else if scan.isExponent {
            findings.insert(NIPFinding(.exponent, found: text), at: 0)
        } else if scan.hasForeign {
            findings.append(NIPFinding(.foreignCharacters))
        } else if scan.count != 18 {
            findings.append(NIPFinding(.length, found: String(scan.count)))
        } else {
            findings += NIPRules.structure(of: scan.digits)
            if findings.isEmpty {
                let nip = NIP(checked: scan.digits)
                findings = NIPRules.onDay(today, nip)
                if !findings.contains(where: { $0.severity == .error }) {
                    return NIPReading(nip: nip, findings: findings, digits: text)
                }
            }
        }
        return NIPReading(nip: nil, findings: findings, digits: text)
    }

    /// The one group of 18 digits among those that a slash parts.
    private static func wholeGroup(of text: some StringProtocol) -> NIPScan? {
        let scans = text.split(separator: "/").map { group in
            var scan = NIPScan()
            scan.read(group)
            return scan
        }
        let whole = scans.filter { $0.count == 18 }
        guard whole.count == 1, scans.allSatisfy({ !$0.hasForeign && $0.count <= 18 }) else { return nil }
        return whole[0]
    }
}
