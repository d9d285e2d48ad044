import Glibc
import Testing

@testable import PaperReading

@Suite("The commands that render pages")
struct OutsideProgramTests {
    private func refusal(_ body: () throws(PaperReadingError) -> Void) -> PaperReadingError? {
        do throws(PaperReadingError) {
            try body()
            return nil
        } catch {
            return error
        }
    }

    @Test("a command that is not installed is named")
    func missing() {
        let error = refusal { () throws(PaperReadingError) in
            _ = try OutsideProgram("no-such-command", [], limits: ScanLimits())
        }
        #expect(error?.code == .programMissing)
        #expect(error?.program == "no-such-command")
    }

    @Test("a command that cannot be started gives the system's reason")
    func notStarted() throws {
        let stream = try OutsideProgram.stream(for: "null")
        defer {
            close(stream.ours)
            close(stream.its)
        }
        let started = OutsideProgram.start("/dev/null", ["null"], output: stream.its, errors: stream.its)
        #expect(started.process == nil)
        let error = OutsideProgram.notStarted("null", started.systemError)
        #expect(error.code == .programNotStarted)
        #expect(error.systemError == EACCES)
    }

    @Test("a command that says nothing is waited for no longer than patience lasts")
    func tooSlow() throws {
        let program = try OutsideProgram("sleep", ["600"], limits: ScanLimits(patience: 0))
        let error = refusal { () throws(PaperReadingError) in _ = try program.readAll(limit: 10) }
        #expect(error?.code == .programTooSlow)
        #expect(error?.program == "sleep")
        #expect(error?.limit == 0)
    }

    @Test("a command's output, its status and the first line of its complaints arrive, whatever else it complains of")
    func outcome() throws {
        let program = try OutsideProgram("ls", ["/dev/null", "/no/such/folder", "/nor/such"], limits: ScanLimits())
        #expect(try program.readAll(limit: 1000) == Array("/dev/null\n".utf8))
        let (status, complaint) = program.outcome()
        #expect(status == 2)
        #expect(complaint?.contains("/no/such/folder") == true)
    }

    @Test("a command gets no more memory than it may have")
    func memory() throws {
        let program = try OutsideProgram("djpeg", ["-version"], limits: ScanLimits(memory: 1 << 20))
        _ = try program.readAll(limit: 1000)
        #expect(program.outcome().status != 0)
    }

    @Test("arguments are no shell's: what looks like a command is a name")
    func noShell() throws {
        let program = try OutsideProgram("ls", ["/dev/null; echo broken in"], limits: ScanLimits())
        #expect(try program.readAll(limit: 1000).isEmpty)
        #expect(program.outcome().status == 2)
    }
}
