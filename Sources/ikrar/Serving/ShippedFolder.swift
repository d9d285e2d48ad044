import Glibc

/// Folders that came with the program: `share/ikrar/…` beside its folder when it is installed, above it where it was built.
enum ShippedFolder {
    static var templates: String { path(to: "templates", with: "agency.yaml") ?? "templates" }
    static var `public`: String { path(to: "public", with: "ikrar.css") ?? "public" }

    /// - Parameter file: What such a folder holds.
    static func path(to folder: String, with file: String) -> String? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        var above = String(cString: program)[...]
        while let slash = above.lastIndex(of: "/") {
            above = above[..<slash]
            for place in ["\(above)/share/ikrar/\(folder)", "\(above)/\(folder)"]
            where access("\(place)/\(file)", R_OK) == 0 {
                return place
            }
        }
        return nil
    }
}
