import Foundation
import TestRegistries
import Testing

/// What browsers do with forms by themselves.
@Suite struct FormTemplatesTests {
    @Test func `no form that changes something is filled in anew when somebody goes back to it`() throws {
        let folder = Repository.path("templates/pages")
        var forms = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let template = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            for form in template.matches(of: /<form [^>]*method="post"[^>]*>/).map(\.output) {
                forms += 1
                // Ticks and texts are put back by their place in the list, where other people stand by then.
                #expect(form.contains("autocomplete=\"off\""), "\(name): \(form)")
            }
        }
        #expect(forms > 50)
    }
}
