extension InventedRegency {
    /// What a regency is made from.
    public struct Recipe: Hashable, Sendable {
        /// How many ASN a recipe may ask for.
        public static let allowedASN = 1...1_150_000

        public let seed: UInt64
        /// How many ASN. Up to about 17,000 they work in 51 OPD; beyond that the regency has regions (wilayah) of about
        /// 11,500 ASN and 51 OPD each, so that an OPD stays as large as it really is.
        public let asn: Int
        /// The name with its kind, such as `Kabupaten Arungsari` or `Kota Arungsari`.
        public let name: String
        /// The day on which the lists are written. No birth or appointment lies after it.
        public let today: InventedDay
        /// How many rows in a thousand of SIASN's lists have a defect. 0 writes every row as clean as SIASN can.
        public let dirtPerMille: Int

        /// `Arungsari`, without `Kabupaten` or `Kota`.
        let place: String
        /// `PEMERINTAH KABUPATEN ARUNGSARI`: the root of the unit tree.
        let governmentUnit: String
        /// `Pemerintah Kab. Arungsari`, as SIASN names an agency.
        let agency: String

        /// - Precondition: `asn` is in `allowedASN`, `dirtPerMille` in 0...1000, `today` in 2010 or later.
        public init(
            seed: UInt64 = 1,
            asn: Int = 11_500,
            name: String = "Kabupaten Arungsari",
            today: InventedDay,
            dirtPerMille: Int = 20,
        ) {
            precondition(Self.allowedASN.contains(asn), "asn out of range")
            precondition((0...1000).contains(dirtPerMille), "dirtPerMille out of range")
            precondition(today.year >= 2010, "today out of range")
            self.seed = seed
            self.asn = asn
            self.name = name
            let words = name.split(separator: " ")
            place = words.count > 1 ? words.dropFirst().joined(separator: " ") : name
            governmentUnit = "PEMERINTAH \(name.uppercased())"
            agency = name.hasPrefix("Kabupaten ") ? "Pemerintah Kab. \(place)" : "Pemerintah \(name)"
            self.today = today
            self.dirtPerMille = dirtPerMille
        }

        /// Regions of about 11,500 ASN.
        var regions: Int { max(1, (asn + 5_750) / 11_500) }
    }
}
