/// What ikrar takes from an HR list; every other column is left unread: religion, NIK, address, NPWP and BPJS are not
/// to be kept (UU 27/2022). The raw values are the names that `--map` uses.
public enum ListField: String, Sendable, CaseIterable {
    case nip
    case name
    /// Name and NIP in one cell, as printed forms have them.
    case nameAndNIP = "name-nip"
    case frontTitle = "front-title"
    case backTitle = "back-title"
    /// The unit, alone or with its OPD.
    case unit
    case opd
    /// BKN's UNOR ID.
    case unitID = "unit-id"
    case position
    case grade
    case echelon
    /// CPNS, PNS, PPPK, PPPK Paruh Waktu.
    case status
    /// A second column that may say so (`JENIS PEGAWAI NAMA`, `Source File`).
    case service
    case standingCode = "standing-code"
    case standing
    case officialEmail = "official-email"
    case email
    /// Compared with the NIP, never kept.
    case sex
    /// Compared with the NIP, never kept.
    case birth
    /// The agency where the person works (`INSTANSI KERJA NAMA`).
    case agency
}
