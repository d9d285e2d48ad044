/// Kedudukan hukum: a person's legal standing, by BKN's code and name (`1 Aktif`, `3 Tugas Belajar`, `99 Pensiun`).
public struct Standing: Hashable, Sendable {
    /// BKN's code as text (`"1"`, `"71"`); empty when a list gave only a name that no code is known for.
    public var code: String
    public var name: String

    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}
