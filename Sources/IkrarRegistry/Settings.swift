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
}

/// Who did what, for those who ask afterwards.
public struct JournalEntry: Sendable, Hashable {
    public enum Action: String, Sendable, CaseIterable {
        case `init`, importDirectory, importUnits, alias, renumber, duty
        case eventCreate, eventOpen, eventClose, eventReopen, sessionAdd
        case badgeIssue, badgeReissue, badgeRevoke
        case excuseSet, excuseWithdraw, admit, annul
    }

    public var at: Instant
    public var by: String
    public var action: Action
    /// An id; never a NIP or a name.
    public var subject: String
    public var detail: String

    public init(at: Instant, by: String, action: Action, subject: String, detail: String = "") {
        self.at = at
        self.by = by
        self.action = action
        self.subject = subject
        self.detail = detail
    }
}
