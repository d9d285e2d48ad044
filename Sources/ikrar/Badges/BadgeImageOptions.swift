import ArgumentParser
import IkrarTexts
import QRSymbol

/// How badge pictures are made and where they go.
struct BadgeImageOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Help.badgeIssue["out"], valueName: "folder"))
    var out = "out/badges"

    @Option(help: ArgumentHelp(Help.badgeIssue["module-pixels"], valueName: "pixels"))
    var modulePixels = 12

    @Option(help: ArgumentHelp(Help.badgeIssue["quiet-zone"], valueName: "modules"))
    var quietZone = 4

    @Option(help: ArgumentHelp(Help.badgeIssue["size-mm"], valueName: "mm"))
    var sizeMm = 25.0

    @Flag(help: ArgumentHelp(Help.badgeIssue["no-typed-code"]))
    var noTypedCode = false

    func check() throws {
        guard (1...64).contains(modulePixels), (0...64).contains(quietZone), (1.0...1000.0).contains(sizeMm) else {
            throw ValidationError(Say.badgeSizes.current)
        }
    }

    var style: BadgeImageStyle {
        BadgeImageStyle(
            modulePixels: modulePixels,
            quietZone: quietZone,
            symbolMillimetres: sizeMm,
            drawsTypedCode: !noTypedCode,
        )
    }
}
