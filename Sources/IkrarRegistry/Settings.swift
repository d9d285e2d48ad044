/// A setting of the registry, kept in it.
public enum SettingKey: String, Sendable, CaseIterable {
    /// `Pemerintah Kabupaten Wanasari`.
    case agency
    /// ``Zone``.
    case zone
    /// Counts the changes of people, units and aliases: a plan made before one is not applied after it.
    case directoryRevision
    /// ``BadgeKeyRing/mark`` of the keys that its badges are signed with.
    case keyMark
    /// ``StrangerRetention``.
    case strangerDays
}
