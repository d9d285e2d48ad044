/// Why a template cannot be used. Says where: the file, and the line and column in it, counted from 1.
public struct TemplateError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// The folder of templates is not there.
        case noFolder
        /// The file is not there.
        case noFile
        /// The system refused to let it be read.
        case unreadable
        /// It is larger than any template is.
        case tooLarge
        /// It is not UTF-8.
        case notText
        /// YAML itself is broken: see `detail`, in libyaml's words.
        case notYAML
        /// A tabulator where YAML wants spaces.
        case tabulator
        /// An anchor or alias (`&name`, `*name`): a template says everything where it stands. See `value`.
        case anchor
        /// Nothing stands in the file.
        case empty
        /// A character that cannot be printed: see `value`, `U+0007`.
        case controlCharacter
        /// A file that is no template: see `choices` for the nearest that is one.
        case unknownFile
        /// A key that no such template has: see `value`, and `choices`: the nearest first.
        case unknownKey
        /// A key that must be there: see `key`.
        case missingKey
        /// A second key, `key`, in an element of a document that has one already: see `value`. A `-` is missing.
        case oneKeyOnly
        /// A key that stands twice.
        case repeatedKey
        /// A list, a mapping or a text was to stand there: see `choices`.
        case wrongKind
        /// Not a number, or one out of its bounds: see `choices`.
        case wrongNumber
        /// Not one of `choices`: see `value`. The nearest first.
        case wrongChoice
        /// A list without anything on it: see `key`.
        case emptyList
        /// Not a NIP: 18 digits, in groups or not. See `value`.
        case wrongNIP
        /// Not a colour, `#RRGGBB`.
        case wrongColour
        /// A colour without quotes, which is a comment to YAML: nothing stands behind the key. See `value`.
        case bareColour
        /// A `{field}` that this document does not have: see `value`, and `choices` for those that it has.
        case unknownField
        /// A `{` without its `}`.
        case brokenField
        /// A text that begins with `{` and is not in quotes, so that YAML takes the field for something else.
        case bareField
        /// A box runs out of the card or page: see `value`.
        case outOfBounds
        /// The QR is smaller than a scanner reads at arm's length: see `choices` for the least.
        case symbolTooSmall
        /// What stands behind the QR is too dark to tell it from black: see `value`.
        case symbolTooDark
        /// A box lies over the QR or the white around it that scanners need: see `value`.
        case overlapsSymbol
        /// A box lies across the line where a card is folded: see `value`, and `choices` for the line's place.
        case crossesFold
        /// A picture that is named is not there: see `value`.
        case noPicture
        /// A picture whose name is not that of a PNG or JPEG: see `value` and `choices`.
        case pictureFormat
        /// A signatory that is named is not among those of the agency: see `value` and `choices`.
        case noSignatory
        /// A key for a signatory that documents give another meaning: see `key`.
        case takenSignatory
    }

    public var code: Code
    public var path: String
    public var line: Int?
    public var column: Int?
    public var key: String?
    public var value: String?
    public var choices: [String]
    public var detail: String?
    /// `errno`, of `unreadable`.
    public var systemError: Int32?

    public init(
        _ code: Code,
        path: String,
        line: Int? = nil,
        column: Int? = nil,
        key: String? = nil,
        value: String? = nil,
        choices: [String] = [],
        detail: String? = nil,
        systemError: Int32? = nil
    ) {
        self.code = code
        self.path = path
        self.line = line
        self.column = column
        self.key = key
        self.value = value
        self.choices = choices
        self.detail = detail
        self.systemError = systemError
    }
}
