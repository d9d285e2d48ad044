import Testing

@testable import RegistryDocuments

@Suite("A file's name")
struct FileSlugTests {
    @Test(
        "is made of the office's",
        arguments: [
            ("Dinas Kesehatan", "dinas-kesehatan"), ("DINAS P.U. & P.R.", "dinas-p-u-p-r"),
            ("  Kec. Arjasari ", "kec-arjasari"),
            ("Majelis Jum'at", "majelis-jumat"), ("../../etc/passwd", "etc-passwd"), ("", "opd"), ("日本", "opd"),
            (".", "opd"),
            (String(repeating: "ab ", count: 60), "ab" + String(repeating: "-ab", count: 26)),
        ]
    )
    func slug(name: String, slug: String) {
        #expect(FileSlug.slug(of: name) == slug)
    }

    @Test("is given once, and never the recap's")
    func unique() {
        let names = ["Dinas A", "DINAS A", "Dinas A 2", "dinas-a", "Recap"]
        #expect(
            FileSlug.slugs(of: names, taken: ["recap"]) == [
                "dinas-a", "dinas-a-2", "dinas-a-2-2", "dinas-a-3", "recap-2",
            ]
        )
    }
}
