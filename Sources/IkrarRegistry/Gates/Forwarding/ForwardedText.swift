/// What stands for a scan's text when it is forwarded: the registry keeps no codes, only their digests.
struct ForwardedText {
    let code: String
    let channel: ScanAttempt.Channel
    let isTold: Bool

    /// None of our codes, by any channel.
    private static let untold = "?"

    /// - Parameters:
    ///   - channel: As which it is handed in.
    ///   - badges: All that the scan's person ever had.
    init(of scan: ScanRecord, by channel: ScanAttempt.Channel, badges: [Badge], ring: BadgeKeyRing) {
        let codes = badges.compactMap { badge in
            ring.key(id: badge.keyID).map { (badge: badge, text: BadgeCode(number: badge.number, key: $0).text) }
        }
        if let read = codes.first(where: { ring.digest(of: $0.text) == scan.digest }) {
            (code, self.channel, isTold) = (read.text, channel, true)
        } else if channel == .manual, let nip = scan.nip {
            // Of a number that was typed, the badge's own standing counts; whoever else was typed is told by NIP.
            let typed = badges.map(\.number.typed).first { ring.digest(of: $0) == scan.digest }
            (code, self.channel, isTold) = (typed ?? nip.digits, channel, true)
        } else if channel != .manual, let worn = codes.first(where: { $0.badge.isGood(at: scan.at) }) ?? codes.first {
            // A scanner that writes small letters: the code was read, or the person would not be known.
            (code, self.channel, isTold) = (worn.text, channel, true)
        } else {
            (code, self.channel, isTold) = (Self.untold, channel, false)
        }
    }
}

extension Badge {
    fileprivate func isGood(at time: Instant) -> Bool {
        issuedAt <= time && revokedAt.map { time < $0 } ?? true
    }
}

extension ScanAttempt.Channel {
    /// As which a device may hand it in; `nil` for what is no gate's: the office puts it on record itself.
    var carried: Self? {
        switch self {
        case .qr, .manual, .hid: self
        case .import, .paper, .selfCheckIn, .hall, .circular: nil
        }
    }
}
