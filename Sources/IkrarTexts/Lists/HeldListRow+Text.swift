public import IkrarRegistry

extension HeldListRow {
    /// Why the row is held back: where its name is another's, with both names; else `reason`.
    func told(_ reason: Text) -> Text {
        guard !known.isEmpty else { return reason }
        return Text(
            "Nama tidak cocok dengan NIP: “\(name)” di daftar, “\(known)” di registri. Periksa NIP dan nama pada baris ini.",
            "The name does not fit the NIP: “\(name)” on the list, “\(known)” in the registry. Check the NIP and the name on this row."
        )
    }

    /// The NIP as written, with the name where the list has one.
    public var whose: String { name.isEmpty ? nip : "\(nip) \(name)" }
}

extension HeldListRow<PaktaListReading.HeldReason> {
    public var text: Text { told(reason.text) }
    /// As a page says it.
    public var pageText: Text { told(reason.pageText) }
}

extension HeldListRow<PeopleListReading.HeldReason> {
    public var text: Text { told(reason.text) }
}

extension HeldListRow<ExcuseListReading.HeldReason> {
    public var text: Text { told(reason.text) }
}
