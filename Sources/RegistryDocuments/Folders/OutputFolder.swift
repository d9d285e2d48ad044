import Glibc
import PageDrawing
import SheetWriting

/// A folder that programs and people find as it was or as it shall be, never in between.
///
/// What ikrar wrote is listed in a hidden file of the folder. A folder with nothing else in it is replaced whole by one rename. In
/// a folder that holds somebody else's files too, or that cannot be replaced (a mount, the working folder, a parent that is not
/// ours to write), every file is replaced by a rename of its own. Of what ikrar listed before and does not write now, only what
/// the new content keeps stays; foreign files stay. Rosters of another event, and a file of somebody else under a name that is to
/// be written, are refusals, before anything changes.
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

    /// Gives the folder its new content, whose files `fill` makes in the empty folder it is given. Parent folders are made. `fill`
    /// runs a second time when the folder turns out not to be replaceable whole.
    ///
    /// - Throws: ``DocumentError``, or what `fill` throws; the folder is then as it was.
    func replace(with content: FolderContent, fill: (String) throws -> Void) throws -> Outcome {
        guard let present = try FolderListing(path) else {
            try FolderCalls.makeFolders(FolderCalls.parent(of: path))
            do {
                try replaceWhole(isNew: true, content, fill)
                return Outcome(way: .whole, foreign: [])
            } catch let error as DocumentError where [ENOTEMPTY, EEXIST].contains(error.systemError) {
                // Somebody made it meanwhile.
                return try replace(with: content, fill: fill)
            }
        }
        try content.check(against: present, at: path)
        if present.foreign.isEmpty && FolderCalls.isReplaceable(path) {
            do {
                try replaceWhole(isNew: false, content, fill)
                return Outcome(way: .whole, foreign: [])
            } catch let error as DocumentError where [EBUSY, EXDEV].contains(error.systemError) {
                // A mount that looks like a folder of its parent's file system, or one that cannot link what stays.
            }
        }
        try replaceFiles(content, fill)
        return Outcome(way: .fileByFile, foreign: present.foreign)
    }

    /// Whether such content may go into the folder, as far as can be told before there is any. Parent folders are made.
    ///
    /// - Throws: ``DocumentError``.
    func tryOut(_ content: FolderContent) throws {
        let parent = FolderCalls.parent(of: path)
        guard let present = try FolderListing(path) else {
            try FolderCalls.makeFolders(parent)
            return try StagingFolder(in: parent, prefix: prefix).remove([])
        }
        try content.check(against: present, at: path)
        let isWhole = present.foreign.isEmpty && FolderCalls.isReplaceable(path)
        try StagingFolder(in: isWhole ? parent : path, prefix: isWhole ? prefix : StagingFolder.mark).remove([])
    }

    /// Of folders beside this one.
    private var prefix: String { ".\(FolderCalls.name(of: path))\(StagingFolder.mark)" }

    private func replaceWhole(isNew: Bool, _ content: FolderContent, _ fill: (String) throws -> Void) throws {
        let parent = FolderCalls.parent(of: path)
        StagingFolder.sweep(parent, prefix: prefix)
        let staging = try StagingFolder(in: parent, prefix: prefix)
        var kept: [FolderRecord.File] = []
        do {
            try fill(staging.path)
            // Read anew: another run may have added its own meanwhile.
            if !isNew, let listing = try FolderListing(path) {
                try content.check(against: listing, at: path)
                kept = content.kept(of: listing)
                for file in kept {
                    try FolderCalls.link("\(path)/\(file.name)", to: "\(staging.path)/\(file.name)")
                }
            }
            try FolderRecord(event: content.event, files: content.files + kept).write(in: staging.path)
            if isNew {
                try FolderCalls.move(staging.path, to: path)
            } else {
                try FolderCalls.copyMode(from: path, to: staging.path)
                try FolderCalls.exchange(staging.path, path)
            }
        } catch {
            staging.remove(content.names + kept.map(\.name) + [FolderRecord.name])
            throw shown(error, in: staging)
        }
        // The staging folder is the old one now. What somebody put there meanwhile goes back.
        if !isNew { staging.giveBack(to: path) }
    }

    private func replaceFiles(_ content: FolderContent, _ fill: (String) throws -> Void) throws {
        StagingFolder.sweep(path, prefix: StagingFolder.mark)
        let staging = try StagingFolder(in: path, prefix: StagingFolder.mark)
        let names = content.names
        defer { staging.remove(names + [FolderRecord.name]) }
        do {
            try fill(staging.path)
        } catch {
            throw shown(error, in: staging)
        }
        guard let present = try FolderListing(path) else { throw DocumentError.system(ENOENT, path: path) }
        try content.check(against: present, at: path)
        let kept = content.kept(of: present)
        let gone = present.listed.filter { !names.contains($0.name) && !kept.contains($0) }
        // Listed before they arrive: a run that dies half way leaves no file that the next would take for somebody else's.
        try record(content, kept + gone, by: staging)
        for name in names {
            try FolderCalls.move("\(staging.path)/\(name)", to: "\(path)/\(name)")
        }
        for file in gone { unlink("\(path)/\(file.name)") }
        try record(content, kept, by: staging)
    }

    /// The error with the path that the user knows in place of the staging folder's.
    private func shown(_ error: any Error, in staging: borrowing StagingFolder) -> any Error {
        switch error {
        case var error as DocumentError:
            error.path = final(error.path, staging.path)
            if let path = error.sheet?.path { error.sheet?.path = final(path, staging.path) }
            return error
        case var error as DrawingError:
            error.path = error.path.map { final($0, staging.path) }
            return error
        default: return error
        }
    }

    private func final(_ path: String, _ staging: String) -> String {
        path.hasPrefix(staging) ? self.path + path.dropFirst(staging.count) : path
    }

    private func record(
        _ content: FolderContent,
        _ others: [FolderRecord.File],
        by staging: borrowing StagingFolder
    ) throws(DocumentError) {
        try FolderRecord(event: content.event, files: content.files + others).write(in: staging.path)
        try FolderCalls.move("\(staging.path)/\(FolderRecord.name)", to: "\(path)/\(FolderRecord.name)")
    }
}
