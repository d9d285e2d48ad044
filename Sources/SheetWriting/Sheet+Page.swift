internal import CXLSXWriter

extension Sheet {
    public func print(_ setup: PageSetup) {
        worksheet_set_paper(handle, setup.paper.code)
        if setup.landscape { worksheet_set_landscape(handle) }
        if let rows = setup.repeatedRows {
            worksheet_repeat_rows(handle, UInt32(rows.lowerBound), UInt32(rows.upperBound))
        }
        if setup.fitsWidth { worksheet_fit_to_pages(handle, 1, 0) }
        let margins = setup.margins
        worksheet_set_margins(
            handle,
            margins.left / 25.4,
            margins.right / 25.4,
            margins.top / 25.4,
            margins.bottom / 25.4,
        )
        worksheet_center_horizontally(handle)
        if !setup.header.codes.isEmpty { worksheet_set_header(handle, setup.header.codes) }
        if !setup.footer.codes.isEmpty { worksheet_set_footer(handle, setup.footer.codes) }
    }
}

extension PageSetup.Paper {
    /// ECMA-376 part 1, 18.3.1.63, paperSize.
    fileprivate var code: UInt8 {
        switch self {
        case .a4: 9
        case .f4: 14
        }
    }
}
