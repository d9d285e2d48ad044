internal import CXLSXWriter
import Glibc

extension Sheet {
    /// Puts a chart with its top left corner in a cell.
    ///
    /// - Throws: ``SheetError``, `cannotAssemble` for want of memory.
    public func chart(_ chart: BarChart, row: Int, column: Int) throws(SheetError) {
        let type = chart.stackedToWhole ? LXW_CHART_BAR_STACKED_PERCENT : LXW_CHART_BAR
        guard let made = workbook_add_chart(workbook.open, UInt8(type.rawValue)) else {
            throw SheetError(.cannotAssemble, sheet: name)
        }
        for series in chart.series { try add(series, of: chart, to: made) }
        chart_title_set_name(made, chart.title)
        chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_TOP.rawValue))
        chart_set_series_gap(made, 35)
        if chart.stackedToWhole { chart_set_series_overlap(made, 100) }
        setAxes(of: made)
        // The library's own size of a chart is 480 × 288 pixels; another is given as a scale.
        var options = lxw_chart_options()
        options.x_scale = Double(chart.width) / 480
        options.y_scale = Double(chart.height) / 288
        let alternative = strdup(chart.alternative)
        defer { free(alternative) }
        options.description = alternative
        guard worksheet_insert_chart_opt(handle, UInt32(row), UInt16(column), made, &options) == LXW_NO_ERROR else {
            throw SheetError(.cannotAssemble, sheet: name, row: row + 1, column: column + 1)
        }
    }

    private func add(
        _ series: BarChart.Series,
        of chart: BarChart,
        to made: UnsafeMutablePointer<lxw_chart>
    ) throws(SheetError) {
        guard let added = chart_add_series(made, nil, nil) else { throw SheetError(.cannotAssemble, sheet: name) }
        let first = UInt32(chart.rows.lowerBound)
        let last = UInt32(chart.rows.upperBound)
        let category = UInt16(chart.categoryColumn)
        let value = UInt16(series.column)
        chart_series_set_categories(added, chart.sheet, first, category, last, category)
        chart_series_set_values(added, chart.sheet, first, value, last, value)
        chart_series_set_name(added, series.name)
        var fill = lxw_chart_fill(color: series.color, none: 0, transparency: 0)
        chart_series_set_fill(added, &fill)
        // A thin dark edge keeps neighbours apart on a black and white print.
        var edge = lxw_chart_line(color: 0x595959, none: 0, width: 0.25, dash_type: 0, transparency: 0)
        chart_series_set_line(added, &edge)
    }

    private func setAxes(of chart: UnsafeMutablePointer<lxw_chart>) {
        var small = lxw_chart_font()
        small.size = 9
        // The library names the axes of a bar chart after where they lie: categories run down, values across.
        let categories = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y)
        chart_axis_set_reverse(categories)
        chart_axis_set_num_font(categories, &small)
        chart_axis_set_interval_unit(categories, 1)
        let values = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X)
        chart_axis_set_num_font(values, &small)
        chart_axis_set_num_format(values, "0%")
        chart_legend_set_font(chart, &small)
    }
}
