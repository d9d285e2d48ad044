/// Who did what, for those who ask afterwards.
public struct JournalEntry: Sendable, Hashable {
    public enum Action: String, Sendable, CaseIterable {
        case `init`, importDirectory, importUnits, alias, renumber, duty
        case eventCreate, eventOpen, eventClose, eventReopen, sessionAdd
        case badgeIssue, badgeReissue, badgeRevoke, linkHandOut, linkRenew, linkWithdraw
        case excuseSet, excuseWithdraw, admit, annul, restore
        case deviceInvite, deviceInviteRevoke, deviceEnrol, deviceRevoke, gateRename, reviewSettle
        case rosterVerify, rosterWithdraw, rosterClose, excuseDeadline, correctionPropose, correctionDecide
        case pledgeText, pledgeRecord, pledgeSign, pledgeWithdraw, dutaAppoint, dutaEnd
        case accountAdd, accountReset, accountRole, accountDisable, accountEnable
        case webinarImport, webinarSettle, webinarMinimum, webinarColumns
        case selfCheckInSet, strangersErase, strangerRetention, hallDeclare, hallWithdraw, hallCounting
        case circularPublish, circularAcknowledge
        case passwordSet, totpEnrol, signIn, signOutEverywhere, tokenAdd, tokenRevoke
    }

    public var at: Instant
    public var by: String
    public var action: Action
    /// An id; never a NIP or a name.
    public var subject: String
    public var detail: String
    /// What was there before, in the words of the columns: a role, a state. Empty where nothing was.
    public var before: String
    public var after: String
    /// The reason that somebody gave.
    public var why: String

    public init(
        at: Instant,
        by: String,
        action: Action,
        subject: String,
        detail: String = "",
        before: String = "",
        after: String = "",
        why: String = ""
    ) {
        self.at = at
        self.by = by
        self.action = action
        self.subject = subject
        self.detail = detail
        self.before = before
        self.after = after
        self.why = why
    }
}
