public import IkrarRegistry

extension DirectoryPlan.FieldChange.Field {
    public var label: Text {
        switch self {
        case .name: Text("Nama", "Name")
        case .kind: Text("Jenis ASN", "Kind of civil servant")
        case .unit: Text("Unit kerja", "Unit")
        case .position: Text("Jabatan", "Position")
        case .grade: Text("Golongan", "Grade")
        case .echelon: Text("Eselon", "Echelon")
        case .standing: Text("Kedudukan hukum", "Legal standing")
        case .email: Text("Surel", "E-mail")
        case .listed: Text("Tercantum dalam daftar", "Named in the list")
        }
    }
}
