/// The rows of one SIASN list, header first: 69 texts each, made one at a time.
public struct SIASNRows: Sequence, Sendable {
    let regency: InventedRegency
    let list: SIASNList

    public struct Iterator: IteratorProtocol {
        private let regency: InventedRegency
        private let list: SIASNList
        /// Nil before the header.
        private var place: Int?

        init(_ rows: SIASNRows) {
            regency = rows.regency
            list = rows.list
        }

        public mutating func next() -> [String]? {
            guard var index = place else {
                place = 0
                return SIASNColumn.header
            }
            while index < regency.records.count, regency.records[index].kind.list != list { index += 1 }
            guard index < regency.records.count else {
                place = index
                return nil
            }
            place = index + 1
            return SIASNRow(regency, index).cells
        }
    }

    public func makeIterator() -> Iterator { Iterator(self) }
}

extension InventedRegency {
    /// A list as SIASN exports it. NIP, NIK, NPWP and BPJS have an apostrophe before them and dates are `dd-MM-yyyy`,
    /// as always; with any dirt at all two names in five are in capitals, and some rows have a defect (`dirtyRows`).
    ///
    /// Religion, NIK, address, NPWP and BPJS are plainly invented (`REKAAN`, or digits that begin with 99), so that a
    /// reader can be seen to drop them.
    public func siasnRows(of list: SIASNList) -> SIASNRows {
        SIASNRows(regency: self, list: list)
    }
}
