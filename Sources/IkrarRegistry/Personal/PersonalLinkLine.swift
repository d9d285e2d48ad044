/// Somebody in a list of an OPD's links.
public struct PersonalLinkLine: Sendable, Hashable {
    public var nip: NIP
    public var name: PersonName
    public var unit: String
    /// `nil` for whoever has no badge, or whose link is withdrawn.
    public var link: PersonalLink?
}
