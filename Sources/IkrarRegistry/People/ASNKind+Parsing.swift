extension ASNKind {
    /// What a status column's text says: `C`, `CPNS`, `P`, `PNS Daerah …`, `PPPK`, `P3K Paruh Waktu`; `nil` when it
    /// speaks of something else.
    public static func parse(_ text: some StringProtocol) -> ASNKind? {
        let key = Spelling.key(text)
        if key == "c" || key.hasPrefix("cpns") || key.hasPrefix("calon") { return .cpns }
        if key.hasPrefix("pppk") || key.hasPrefix("p3k") || key.hasPrefix("pegawaipemerintah") {
            return key.contains("paruh") || key == "pppkpw" || key == "p3kpw" ? .pppkPartTime : .pppk
        }
        if key == "p" || key.hasPrefix("pns") || key.hasPrefix("pegawainegerisipil") { return .pns }
        return nil
    }

    public var isPPPK: Bool { self == .pppk || self == .pppkPartTime }
}
