/// What one row says of a person. `nil` is a column that the list does not have, or a cell that tells nothing: neither
/// takes away what the registry knows.
struct ListedPerson {
    var nip: NIP
    var name: PersonName
    /// The list has a column for it, so that an empty cell means none.
    var hasFrontTitleColumn = false
    var hasBackTitleColumn = false
    var kind: ASNKind
    /// The list's own status column says so; the digits alone do not tell CPNS or part-time PPPK.
    var isKindStated = false
    var position: String?
    var grade: Grade?
    var echelon: String?
    var standing: Standing?
    /// `.some(nil)`: the list has the column and the cell is empty.
    var email: String??
    /// An empty cell takes away what is known. Not when another list of the same import has just told it.
    var erases = true

    /// The person as the registry would keep them when it has not known them.
    func newPerson(id: Person.ID, unit: OrgUnit.ID) -> Person {
        Person(
            id: id, nip: nip, name: name, kind: kind, unit: unit, position: position ?? "", grade: grade ?? .none,
            echelon: echelon ?? "", standing: standing ?? .active(kind), email: email ?? nil)
    }

    /// Puts into `person` what the row says otherwise. A name that differs only in case or punctuation, and a title
    /// only in its dots, stay as they are known; but a name known in capitals takes small letters from any list.
    /// - Returns: whether anything changed.
    func update(_ person: inout Person) -> Bool {
        var changed = false
        func set<Value: Equatable>(_ field: inout Value, to value: Value?) {
            guard let value, field != value else { return }
            field = value
            changed = true
        }
        if person.name != name {
            set(&person.name, to: updatedName(person.name))
        }
        if isKindStated || person.kind.isPPPK != kind.isPPPK {
            set(&person.kind, to: kind)
        }
        set(&person.position, to: position)
        set(&person.grade, to: grade)
        if erases || echelon?.isEmpty == false { set(&person.echelon, to: echelon) }
        if let standing, standing.code.isEmpty || standing.code != person.standing.code {
            set(&person.standing, to: standing)
        }
        if let email, erases || email != nil { set(&person.email, to: .some(email)) }
        set(&person.isListed, to: true)
        return changed
    }

    /// The row says nothing of `person` that is already known otherwise; it may say what is not known yet.
    func agrees(with person: Person) -> Bool {
        func agree(_ known: String, _ listed: String?) -> Bool {
            known.isEmpty || listed == nil || listed == "" || Spelling.key(known) == Spelling.key(listed ?? "")
        }
        return agree(person.position, position) && agree(person.grade.text, grade?.text)
            && agree(person.echelon, echelon) && agree(person.standing.code, standing?.code)
            && agree(person.name.frontTitle, name.frontTitle) && agree(person.name.backTitle, name.backTitle)
            && (!isKindStated || person.kind == kind)
    }

    private func updatedName(_ known: PersonName) -> PersonName {
        var updated = known
        if known.bare != name.bare {
            let isSame = Spelling.words(known.bare) == Spelling.words(name.bare)
            let gainsSmallLetters = Spelling.isAllCapitals(known.bare) && !Spelling.isAllCapitals(name.bare)
            if !isSame || gainsSmallLetters { updated.bare = name.bare }
        }
        func title(_ known: String, _ listed: String, hasColumn: Bool) -> String {
            if listed.isEmpty { return hasColumn && erases ? "" : known }
            return Spelling.key(known) == Spelling.key(listed) ? known : listed
        }
        updated.frontTitle = title(known.frontTitle, name.frontTitle, hasColumn: hasFrontTitleColumn)
        updated.backTitle = title(known.backTitle, name.backTitle, hasColumn: hasBackTitleColumn)
        return updated
    }
}
