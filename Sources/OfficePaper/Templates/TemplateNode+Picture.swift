import Glibc

extension TemplateNode {
    private static let pictureEndings = ["png", "jpg", "jpeg"]

    /// The path of a picture that is named from the folder of templates. Whether the file holds one is found out when it
    /// is drawn.
    public func picture() -> String? {
        guard let name = text() else { return nil }
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        guard Self.pictureEndings.contains(ending), name.contains(".") else {
            note(.pictureFormat, value: name, choices: Self.pictureEndings)
            return nil
        }
        let path = name.hasPrefix("/") ? name : "\(proof.folder)/\(name)"
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            note(.noPicture, value: name)
            return nil
        }
        return path
    }
}
