public import IkrarRegistry

extension HallDeclaration.Reason {
    /// Why somebody is left out of a hall's list.
    public var label: Text {
        switch self {
        case .inHallAlready: Text("Sudah dinyatakan di tempat ini", "Declared at this place already")
        case .notOnList: Text("Tidak dalam daftar acara ini", "Not on this event's list")
        case .otherOffice: Text("Bukan pegawai OPD ini", "Not of this OPD")
        case .otherSession: Text("OPD-nya dilayani sesi lain", "Another session serves their OPD")
        case .annulled:
            Text(
                "Kehadirannya di sini telah dibatalkan; hanya Kesbangpol yang dapat menyatakannya lagi",
                "Their presence here was annulled; only Kesbangpol can declare it again")
        case .refused:
            Text(
                "Dinyatakan, tetapi tidak dihitung hadir: tidak lagi aktif",
                "Declared, but not counted as present: no longer active")
        case .rosterClosed:
            Text(
                "Dinyatakan, tetapi tidak dihitung hadir: daftar hadir OPD-nya sudah ditutup",
                "Declared, but not counted as present: the roster of their OPD is closed")
        }
    }
}

extension RosterHall {
    /// Where somebody was declared to have watched, by which letter, and whether that counts.
    public var label: Text {
        let letter = document.isEmpty ? "" : " · \(document)"
        return counts
            ? Text("menurut pernyataan OPD, tidak terukur\(letter)", "as the OPD declares, not measured\(letter)")
            : Text(
                "dinyatakan nonton bareng di \(place)\(letter), tidak dihitung hadir",
                "declared to have watched at \(place)\(letter), not counted as present")
    }
}
