import Glibc
import SheetWriting

/// A folder that programs and people find as it was or as it shall be, never in between.
///
/// What ikrar wrote is listed in a hidden file of the folder. A folder with nothing else in it is replaced whole by one rename. In
/// a folder that holds somebody else's files too, or that cannot be replaced (a mount, the working folder, a parent that is not
/// ours to write), every file is replaced by a rename of its own; what ikrar listed before and does not write now goes, and
/// foreign files stay. A file of somebody else under a name that is to be written is a refusal, before anything changes.
///
/// This holds when the process dies at any point. Nothing is forced to disk: after a power cut, write the folder again.
struct OutputFolder {
    /// How a folder came to its new content.
    enum Way: Sendable {
        case whole, fileByFile
    }

    struct Outcome {
        var way: Way
        /// Entries that are not ikrar's, sorted.
        var foreign: [String]
    }

    /// Absolute or relative, without trailing slashes, symbolic links followed.
    let path: String

    init(_ path: String) {
        self.path = FolderCalls.resolved(path)
    }

    /// Gives the folder its new content: the files `names`, which `fill` makes in the empty folder it is given. Parent folders
    /// are made. `fill` runs a second time when the folder turns out not to be replaceable whole.
    ///
    /// - Throws: ``DocumentError``, or what `fill` throws; the folder is then as it was.
    func replace(_ names: [String], fill: (String) throws -> Void) throws -> Outcome {
        let present = try FolderListing(path)
        if let taken = present?.foreign.first(where: Set(names).contains) {
            throw DocumentError(.nameTaken, path: "\(path)/\(taken)")
        }
        guard let present else {
            try FolderCalls.makeFolders(FolderCalls.parent(of: path))
            do {
                try replaceWhole(isNew: true, names, fill)
                return Outcome(way: .whole, foreign: [])
            } catch let error as DocumentError where [ENOTEMPTY, EEXIST].contains(error.systemError) {
                // Somebody made it meanwhile.
                return try replace(names, fill: fill)
            }
        }
        if present.foreign.isEmpty && FolderCalls.isReplaceable(path) {
            do {
                try replaceWhole(isNew: false, names, fill)
                return Outcome(way: .whole, foreign: [])
            } catch let error as DocumentError where [EBUSY, EXDEV].contains(error.systemError) {
                // A mount that looks like a folder of its parent's file system.
            }
        }
        try replaceFiles(present, names, fill)
        return Outcome(way: .fileByFile, foreign: present.foreign)
    }

    private func replaceWhole(isNew: Bool, _ names: [String], _ fill: (String) throws -> Void) throws {
        let parent = FolderCalls.parent(of: path)
        let prefix = ".\(FolderCalls.name(of: path))\(StagingFolder.mark)"
        StagingFolder.sweep(parent, prefix: prefix)
        let staging = try StagingFolder(in: parent, prefix: prefix)
        do {
            try fill(staging.path)
            try FolderListing.record(names, in: staging.path)
            if isNew {
                try FolderCalls.move(staging.path, to: path)
            } else {
                try FolderCalls.copyMode(from: path, to: staging.path)
                try FolderCalls.exchange(staging.path, path)
            }
        } catch {
            staging.remove(names + [FolderListing.record])
            throw shown(error, in: staging)
        }
        // The staging folder is the old one now. What somebody put there meanwhile goes back.
        if !isNew { staging.giveBack(to: path) }
    }

    private func replaceFiles(_ present: FolderListing, _ names: [String], _ fill: (String) throws -> Void) throws {
        StagingFolder.sweep(path, prefix: StagingFolder.mark)
        let staging = try StagingFolder(in: path, prefix: StagingFolder.mark)
        defer { staging.remove(names + [FolderListing.record]) }
        do {
            try fill(staging.path)
        } catch {
            throw shown(error, in: staging)
        }
        // Listed before they arrive: a run that dies half way leaves no file that the next would take for somebody else's.
        try record(Array(Set(names + present.listed)), by: staging)
        for name in names {
            try FolderCalls.move("\(staging.path)/\(name)", to: "\(path)/\(name)")
        }
        for name in present.listed where !names.contains(name) {
            unlink("\(path)/\(name)")
        }
        try record(names, by: staging)
    }

    /// The error with the path that the user knows in place of the staging folder's.
    private func shown(_ error: any Error, in staging: borrowing StagingFolder) -> any Error {
        guard var error = error as? DocumentError else { return error }
        error.path = final(error.path, staging.path)
        if let path = error.sheet?.path { error.sheet?.path = final(path, staging.path) }
        return error
    }

    private func final(_ path: String, _ staging: String) -> String {
        path.hasPrefix(staging) ? self.path + path.dropFirst(staging.count) : path
    }

    private func record(_ names: [String], by staging: borrowing StagingFolder) throws(DocumentError) {
        try FolderListing.record(names, in: staging.path)
        try FolderCalls.move("\(staging.path)/\(FolderListing.record)", to: "\(path)/\(FolderListing.record)")
    }
}
