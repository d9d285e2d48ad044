internal import GRDB
internal import IkrarRegistry

extension RegistryError {
    /// What SQLite's result code means to a user. Arguments never get into the text: they hold personal numbers.
    init(_ error: DatabaseError, path: String) {
        let code: Code =
            switch error.resultCode {
            case .SQLITE_NOTADB: .registryForeign
            case .SQLITE_FULL: .diskFull
            case .SQLITE_BUSY, .SQLITE_LOCKED: .registryLocked
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .registryUnwritable
            default: .registryBroken
            }
        self.init(code, subject: path, detail: error.message ?? "\(error.extendedResultCode)")
    }
}
