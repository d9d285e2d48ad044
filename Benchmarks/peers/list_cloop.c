// Attendance lists as one writes them in C: a loop on one core over cairo and pango, a layout for every cell.
//
//   cc -O2 list_cloop.c -o list_cloop $(pkg-config --cflags --libs pangocairo cairo-pdf)
//   list_cloop ROWS.tsv FOLDER
//
// A line of ROWS.tsv is OPD, number, name, NIP, position; the lines of an OPD follow one another. FOLDER receives a PDF an OPD, on
// F4. Prints `name rows seconds pages`.

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COLUMNS = 5, FIELDS = 5, LINE = 4096 };

#define MM (72.0 / 25.4)

static const double EDGES[COLUMNS + 1] = {0, 10, 75, 117, 160, 185};
static const double LEFT = 15, TOP = 15, BOTTOM = 310, PAD = 1, LEAST = 8;

struct row {
    char *text;
    char *field[FIELDS];
};

struct list {
    cairo_surface_t *surface;
    cairo_t *cairo;
    double y;
    int pages;
};

static PangoFontDescription *body, *bold, *title;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static double show(struct list *list, const char *text, PangoFontDescription *font, double x, double y, double width,
                   PangoAlignment alignment)
{
    PangoLayout *layout = pango_cairo_create_layout(list->cairo);
    int height;
    pango_layout_set_font_description(layout, font);
    pango_layout_set_width(layout, (int)(width * MM * PANGO_SCALE));
    pango_layout_set_alignment(layout, alignment);
    pango_layout_set_text(layout, text, -1);
    pango_layout_get_size(layout, NULL, &height);
    cairo_move_to(list->cairo, x * MM, y * MM);
    pango_cairo_show_layout(list->cairo, layout);
    g_object_unref(layout);
    return height / (double)PANGO_SCALE / MM;
}

static void line(struct list *list, double x1, double y1, double x2, double y2)
{
    cairo_move_to(list->cairo, x1 * MM, y1 * MM);
    cairo_line_to(list->cairo, x2 * MM, y2 * MM);
}

static void table_row(struct list *list, const char *const cells[COLUMNS], PangoFontDescription *font)
{
    double height = LEAST;
    for (int column = 0; column < COLUMNS; column++) {
        if (cells[column][0] == '\0') {
            continue;
        }
        double width = EDGES[column + 1] - EDGES[column] - 2 * PAD;
        double text = show(list, cells[column], font, LEFT + EDGES[column] + PAD, list->y + PAD, width, PANGO_ALIGN_LEFT);
        if (text + 2 * PAD > height) {
            height = text + 2 * PAD;
        }
    }
    for (int edge = 0; edge <= COLUMNS; edge++) {
        line(list, LEFT + EDGES[edge], list->y, LEFT + EDGES[edge], list->y + height);
    }
    list->y += height;
    line(list, LEFT, list->y, LEFT + EDGES[COLUMNS], list->y);
    cairo_stroke(list->cairo);
}

static void begin_page(struct list *list, const char *opd)
{
    static const char *const head[COLUMNS] = {"No.", "Nama", "NIP", "Jabatan", "Tanda tangan"};
    char text[LINE];
    snprintf(text, sizeof text, "DAFTAR HADIR %s", opd);
    list->y = TOP;
    show(list, text, title, LEFT, list->y, EDGES[COLUMNS], PANGO_ALIGN_CENTER);
    list->y += 12;
    line(list, LEFT, list->y, LEFT + EDGES[COLUMNS], list->y);
    table_row(list, head, bold);
    list->pages++;
}

static int write_list(const struct row *rows, size_t count, const char *path)
{
    struct list list = {.pages = 0};
    list.surface = cairo_pdf_surface_create(path, 215 * MM, 330 * MM);
    cairo_pdf_surface_set_metadata(list.surface, CAIRO_PDF_METADATA_TITLE, rows[0].field[0]);
    list.cairo = cairo_create(list.surface);
    cairo_set_line_width(list.cairo, 0.2 * MM);
    begin_page(&list, rows[0].field[0]);
    for (size_t place = 0; place < count; place++) {
        if (list.y > BOTTOM) {
            cairo_show_page(list.cairo);
            begin_page(&list, rows[place].field[0]);
        }
        const char *cells[COLUMNS] = {rows[place].field[1], rows[place].field[2], rows[place].field[3],
                                      rows[place].field[4], ""};
        table_row(&list, cells, body);
    }
    cairo_show_page(list.cairo);
    cairo_surface_finish(list.surface);
    int failed = cairo_status(list.cairo) != CAIRO_STATUS_SUCCESS
                 || cairo_surface_status(list.surface) != CAIRO_STATUS_SUCCESS;
    cairo_destroy(list.cairo);
    cairo_surface_destroy(list.surface);
    return failed ? -1 : list.pages;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: list_cloop ROWS.tsv FOLDER\n");
        return 2;
    }
    FILE *file = fopen(argv[1], "r");
    if (file == NULL) {
        perror(argv[1]);
        return 1;
    }
    struct row *rows = NULL;
    size_t count = 0, room = 0;
    char buffer[LINE];
    while (fgets(buffer, sizeof buffer, file) != NULL) {
        if (count == room) {
            room = room == 0 ? 1024 : room * 2;
            rows = realloc(rows, room * sizeof *rows);
        }
        buffer[strcspn(buffer, "\n")] = '\0';
        char *rest = rows[count].text = strdup(buffer);
        for (int field = 0; field < FIELDS; field++) {
            rows[count].field[field] = rest == NULL ? "" : strsep(&rest, "\t");
        }
        count++;
    }
    fclose(file);

    double start = seconds();
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(pango_cairo_font_map_get_default()), 72);
    body = pango_font_description_from_string("Liberation Sans 9");
    bold = pango_font_description_from_string("Liberation Sans Bold 9");
    title = pango_font_description_from_string("Liberation Sans Bold 12");
    int lists = 0, pages = 0;
    for (size_t first = 0, next; first < count; first = next) {
        for (next = first; next < count && strcmp(rows[next].field[0], rows[first].field[0]) == 0; next++) {
        }
        char path[LINE];
        snprintf(path, sizeof path, "%s/%02d.pdf", argv[2], ++lists);
        int written = write_list(rows + first, next - first, path);
        if (written < 0) {
            fprintf(stderr, "cannot write %s\n", path);
            return 1;
        }
        pages += written;
    }
    printf("cairo_pango_c %zu %.4f %d\n", count, seconds() - start, pages);
    return 0;
}
