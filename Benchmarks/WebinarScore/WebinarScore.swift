import Foundation
import Glibc
import IkrarRegistry

/// Holds what is made of webinar reports against the truth about them: `WebinarScore FOLDER asn.json`, where the folder has
/// the reports and `truth.json`; `WebinarScore spellings asn.json [STEP]`, everybody's name (or every so-manieth's) beside their office in many ways; or
/// `WebinarScore speed PEOPLE`, how long matching so many takes.
///
/// Prints, per file and per kind of shown name, how many were credited, rightly and wrongly, how many of those that can be
/// decided were missed, and whose minutes differ. Ends with 1 when a wrong person was credited anywhere, fewer than 97 of a
/// hundred were credited in some file, or minutes differ; `speed` when it took too long.
@main
enum WebinarScore {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "speed", let people = Int(arguments[2]) {
            if !Speed(people: people).run() { exit(1) }
            return
        }
        if (3...4).contains(arguments.count), arguments[1] == "spellings" {
            let step = arguments.count == 4 ? Int(arguments[3]) ?? 1 : 1
            if !Spellings(roster: try TruthRoster(path: arguments[2]), step: max(step, 1)).run() { exit(1) }
            return
        }
        guard arguments.count >= 3 else {
            print(
                "usage: WebinarScore FOLDER asn.json | WebinarScore spellings asn.json [STEP] | WebinarScore speed PEOPLE"
            )
            exit(64)
        }
        let roster = try TruthRoster(path: arguments[2])
        let truth = try TruthFile.all(in: arguments[1])
        var isGood = !truth.isEmpty
        for file in truth {
            var score = FileScore(file: file, roster: roster)
            try score.run()
            print(score.text)
            isGood = isGood && score.isGood
        }
        if !isGood { exit(1) }
    }
}
