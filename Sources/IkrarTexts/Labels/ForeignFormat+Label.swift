internal import RosterFiles

extension ForeignFormat {
    /// What the file is, as its owner would call it.
    var label: Text {
        switch self {
        case .pdf: Text("dokumen PDF", "a PDF document")
        case .png: Text("gambar PNG", "a PNG picture")
        case .jpeg: Text("gambar JPEG", "a JPEG picture")
        case .gif: Text("gambar GIF", "a GIF picture")
        case .tiff: Text("gambar TIFF", "a TIFF picture")
        case .webp: Text("gambar WebP", "a WebP picture")
        case .xls: Text("buku kerja Excel 97-2003 (.xls)", "an Excel 97-2003 workbook (.xls)")
        case .xlsb: Text("buku kerja biner Excel (.xlsb)", "a binary Excel workbook (.xlsb)")
        case .ods: Text("lembar kerja OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")
        case .doc: Text("dokumen Word 97-2003 (.doc)", "a Word 97-2003 document (.doc)")
        case .docx: Text("dokumen Word (.docx)", "a Word document (.docx)")
        case .pptx: Text("presentasi PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)")
        case .rtf: Text("dokumen RTF", "an RTF document")
        case .odt: Text("dokumen OpenDocument (.odt)", "an OpenDocument text (.odt)")
        case .html: Text("halaman web HTML", "an HTML web page")
        case .xml: Text("berkas XML", "an XML file")
        case .gzip: Text("arsip gzip", "a gzip archive")
        case .rar: Text("arsip RAR", "a RAR archive")
        case .sevenZip: Text("arsip 7-Zip", "a 7-Zip archive")
        case .sqlite: Text("basis data SQLite", "an SQLite database")
        }
    }

    /// A spreadsheet program opens it and can save it as XLSX.
    var isTable: Bool {
        switch self {
        case .xls, .xlsb, .ods, .html: true
        default: false
        }
    }
}
