public import OfficePaper
public import PageDrawing

extension TemplateFolder {
    /// What the templates name that this computer cannot draw: fonts that are not installed, pictures that are none. Of
    /// templates that cannot be read nothing is known.
    public func missingProvisions() -> [DrawingError] {
        let agency = try? agency()
        let layouts = badges.compactMap { try? badge(named: $0) }
        var families: Set<String> = []
        var pictures: Set<String> = []
        if let agency {
            families.insert(agency.family)
            if let logo = agency.letterhead.logo { pictures.insert(logo) }
        }
        for layout in layouts {
            families.formUnion(layout.families(of: agency ?? AgencyTemplate()))
            pictures.formUnion(layout.pictures)
        }
        var missing: [DrawingError] = []
        for family in families.sorted() {
            do throws(DrawingError) { _ = try FontShelf(families: [family]) } catch { missing.append(error) }
        }
        guard let shelf = try? FontShelf(families: []) else { return missing }
        for picture in pictures.sorted() {
            do throws(DrawingError) { try shelf.require(picture: picture) } catch { missing.append(error) }
        }
        return missing
    }
}
