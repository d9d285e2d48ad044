public import IkrarRegistry

extension UnitTreePlan.HeldUnit.Reason {
    /// Why the row of a unit tree is held back and how to mend it.
    public var text: Text {
        switch self {
        case .idMissing:
            Text(
                "ID unit kosong. Isi dengan UNOR ID dari SIASN.",
                "The unit's ID is empty. Fill in its UNOR ID from SIASN.")
        case .nameMissing:
            Text(
                "Nama unit kosong. Isi menurut SIASN.",
                "The unit's name is empty. Fill it in from SIASN.")
        case .idRepeated:
            Text(
                "ID unit ini sudah ada di baris sebelumnya. Pertahankan satu baris yang benar.",
                "This unit's ID stands in an earlier row already. Keep the one row that is right.")
        case .parentUnknown:
            Text(
                "ID unit atasannya tidak ada dalam daftar. Tambahkan unit atasannya, atau perbaiki ID-nya.",
                "The ID of its parent unit is not in the list. Add the parent unit, or correct its ID.")
        case .circular:
            Text(
                "Unit ini berada di bawah dirinya sendiri. Perbaiki ID unit atasannya.",
                "This unit lies beneath itself. Correct the ID of its parent unit.")
        }
    }
}
