import Foundation

/// An independent reader of workbooks, where it is installed.
enum Python {
    static let hasOpenpyxl = (try? output("import openpyxl; print(1)")) == "1\n"

    static func output(_ program: String, _ arguments: String...) throws -> String {
        try printed(by: "/usr/bin/env", ["python3", "-c", program] + arguments)
    }
}
