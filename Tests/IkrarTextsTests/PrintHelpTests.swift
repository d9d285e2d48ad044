import IkrarTexts
import Testing

@Suite struct PrintHelpTests {
    static let helps: [CommandHelp] = [
        Help.document, Help.documentBadges, Help.documentList, Help.documentRecap, Help.documentMinutes,
        Help.documentPledge, Help.documentCertificate, Help.templateCheck, Help.templatePreview, Help.paperImport,
        Help.paperConfirm,
    ]

    @Test("every command of paper has a sentence and an example that help shows whole")
    func examples() {
        for help in Self.helps {
            expectWellMade(help.abstract, help.abstract.english)
            let examples = help.discussion.split(separator: "\n").filter { $0.hasPrefix("  ") }
            #expect(!examples.isEmpty, "\(help.abstract.english)")
            #expect(examples.allSatisfy { $0.dropFirst(2).count <= 78 }, "\(examples)")
        }
    }
}
