/// Who reads the CSV.
public enum CSVAudience: String, Sendable, CaseIterable {
    /// Other programs: `,`, UTF-8 without a byte order mark, English keys, raw values, 18-digit NIP.
    case machine
    /// Indonesian Excel: `;`, UTF-8 with a byte order mark, Indonesian words, decimal comma, and the NIP in its spaced form,
    /// because Excel makes a rounded number of 18 digits whatever the quotes around them.
    case excel
}
