import Glibc
import IkrarTexts
import NIOCore
import Testing

@testable import IkrarWeb

@Suite struct ListeningErrorTests {
    @Test(arguments: [
        (EADDRINUSE, ListeningError.Code.portTaken), (EACCES, .portForbidden), (EPERM, .portForbidden),
        (EADDRNOTAVAIL, .addressForeign), (ENOBUFS, .refused),
    ])
    func `what the system says has a name`(errno: Int32, code: ListeningError.Code) {
        let error = ListeningError(IOError(errnoCode: errno, reason: "bind"), host: "127.0.0.1", port: 443)
        #expect(error == ListeningError(code, host: "127.0.0.1", port: 443, systemError: errno))
    }

    @Test(arguments: ListeningError.Code.allCases)
    func `it is told in both languages, with the address or the port`(code: ListeningError.Code) {
        let text = ListeningError(code, host: "203.0.113.7", port: 443, systemError: ENOBUFS).text
        for words in [text.indonesian, text.english] {
            #expect(words.contains("203.0.113.7") || words.contains("443"))
        }
        #expect(text.indonesian != text.english)
    }
}
