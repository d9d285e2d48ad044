/// What stands in a template, and where.
struct TemplateValue: Sendable {
    indirect enum Content: Sendable {
        /// A key without a value.
        case nothing
        case text(String)
        case list([TemplateValue])
        /// In the file's order.
        case mapping([(key: TemplateValue, value: TemplateValue)])
    }

    var place: TemplatePlace
    var content: Content
}
