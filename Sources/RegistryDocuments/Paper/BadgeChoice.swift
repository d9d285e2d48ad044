/// Whose badges sheets hold: it makes the file's name.
public enum BadgeChoice: Sendable, Hashable {
    case everybody
    /// One OPD's, by its name.
    case opd(String)
    /// Some people's: cards alone, without the pages that go before OPD and the account behind them.
    case people
}
