internal import CXLSXWriter

/// A style registered in one workbook. Use it only in that workbook, while it is open.
public struct CellFormat {
    let handle: UnsafeMutablePointer<lxw_format>
}

extension CellFormat {
    init(_ style: CellStyle, in workbook: UnsafeMutablePointer<lxw_workbook>) throws(SheetError) {
        guard let handle = workbook_add_format(workbook) else { throw SheetError(.cannotAssemble) }
        if style.bold { format_set_bold(handle) }
        if style.italic { format_set_italic(handle) }
        if style.size != 11 { format_set_font_size(handle, style.size) }
        if let color = style.color { format_set_font_color(handle, color) }
        if let fill = style.fill {
            format_set_pattern(handle, UInt8(LXW_PATTERN_SOLID.rawValue))
            format_set_bg_color(handle, fill)
        }
        switch style.border {
        case .none: break
        case .hair: format_set_border(handle, UInt8(LXW_BORDER_HAIR.rawValue))
        case .thin: format_set_border(handle, UInt8(LXW_BORDER_THIN.rawValue))
        case .medium: format_set_border(handle, UInt8(LXW_BORDER_MEDIUM.rawValue))
        }
        if let color = style.borderColor { format_set_border_color(handle, color) }
        switch style.alignment {
        case .general: break
        case .left: format_set_align(handle, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .center: format_set_align(handle, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .right: format_set_align(handle, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }
        if style.centeredVertically { format_set_align(handle, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue)) }
        if style.wraps { format_set_text_wrap(handle) }
        switch style.numberFormat {
        case nil: break
        // Excel's own Text, by its number (ECMA-376 part 1, 18.8.30): a format of ours with the same notation is "Custom" to it.
        case "@": format_set_num_format_index(handle, 49)
        case let notation?: format_set_num_format(handle, notation)
        }
        self.handle = handle
    }
}
