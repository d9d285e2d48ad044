/// What stands beside the cards on sheets of badges, with fields in braces.
public struct BadgeSheetWording: Hashable, Sendable {
    /// At the foot: `{page}`, `{pages}`.
    public var page = "Halaman {page} dari {pages}"
    /// On an OPD's first sheet: `{cards}`.
    public var cards = "{cards} kartu"
    /// On an OPD's first sheet: `{from}`, `{to}`, `{pages}`.
    public var pageRange = "Halaman {from} sampai {to} dari {pages}"
    public var account = "Rekapitulasi Pencetakan Kartu"
    /// Of the account's columns.
    public var number = "No."
    public var opd = "Perangkat daerah"
    public var wanted = "Diminta"
    public var printed = "Dicetak"
    public var omitted = "Tidak dicetak"
    public var total = "Jumlah"
    /// Above the list of those whose cards are left out, and its columns.
    public var omissions = "Kartu yang tidak dicetak"
    public var name = "Nama"
    public var reason = "Alasan"

    public init() {}

    /// As Indonesian offices say it.
    public static let indonesian = BadgeSheetWording()
}
