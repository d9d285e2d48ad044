import FoundationEssentials
import Glibc
import IkrarTexts

extension InputError {
    /// What Foundation says of a file that it could not make or remove.
    init(_ error: any Error, writing path: String) {
        let cause = (error as? CocoaError)?.underlying as? POSIXError
        self.init(Say.cannotWrite(path, SystemAnswer(cause?.code.rawValue)), status: Failure.cannotCreate)
    }
}
