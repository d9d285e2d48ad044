/// How official documents print a NIP.
public enum OfficialNIP {
    /// Date of birth, month of appointment, sex, and number: `19860515 201001 1 003`. What is not 18 digits stays as it
    /// is.
    public static func grouped(_ nip: String) -> String {
        let digits = nip.utf8
        guard digits.count == 18, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nip }
        return String(unsafeUninitializedCapacity: 21) { buffer in
            var place = 0
            for (turn, digit) in digits.enumerated() {
                if turn == 8 || turn == 14 || turn == 15 {
                    buffer[place] = UInt8(ascii: " ")
                    place += 1
                }
                buffer[place] = digit
                place += 1
            }
            return place
        }
    }
}
