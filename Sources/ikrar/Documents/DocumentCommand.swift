import ArgumentParser
import IkrarTexts

struct DocumentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "document",
            Help.document,
            subcommands: [
                DocumentBadges.self, DocumentList.self, DocumentRecap.self, DocumentMinutes.self, DocumentPledge.self,
                DocumentCertificate.self,
            ],
        )
    }
}
