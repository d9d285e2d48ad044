extension RosterWriter {
    /// How each OPD's file of an event's rosters is called in a new folder, but for its ending, in the order of the OPDs.
    public static func stems(of opds: [String]) -> [String] { FileSlug.slugs(of: opds, taken: [RosterNames.recap]) }
}
