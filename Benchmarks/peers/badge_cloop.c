// Badge symbols as one writes them in C: a loop on one core over libqrencode and libpng, file after file.
//
//   cc -O2 badge_cloop.c -o badge_cloop -lqrencode -lpng
//   badge_cloop CODES FOLDER [MODULE_PIXELS]
//
// Prints `name images seconds`.

#include <errno.h>
#include <png.h>
#include <qrencode.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { QUIET = 4, TEXT = 128 };

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int write_png(const char *path, const QRcode *code, int unit)
{
    const int side = (code->width + 2 * QUIET) * unit;
    const size_t row_bytes = (size_t)(side + 7) / 8;
    unsigned char *row = malloc(row_bytes);
    FILE *file = fopen(path, "wb");
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);
    if (row == NULL || file == NULL || info == NULL || setjmp(png_jmpbuf(png))) {
        return -1;
    }
    png_init_io(png, file);
    png_set_filter(png, 0, PNG_FILTER_NONE);
    png_set_IHDR(png, info, (png_uint_32)side, (png_uint_32)side, 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_uint_32 per_metre = (png_uint_32)(code->width * unit * 40);
    png_set_pHYs(png, info, per_metre, per_metre, PNG_RESOLUTION_METER);
    png_write_info(png, info);
    for (int y = 0; y < side; y++) {
        memset(row, 0xff, row_bytes);
        int module_y = y / unit - QUIET;
        if (module_y >= 0 && module_y < code->width) {
            for (int x = 0; x < code->width * unit; x++) {
                if (code->data[module_y * code->width + x / unit] & 1) {
                    int pixel = x + QUIET * unit;
                    row[pixel / 8] &= (unsigned char)~(0x80 >> pixel % 8);
                }
            }
        }
        png_write_row(png, row);
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    free(row);
    return fclose(file);
}

int main(int count, char **arguments)
{
    if (count < 3) {
        fprintf(stderr, "badge_cloop CODES FOLDER [MODULE_PIXELS]\n");
        return 64;
    }
    const int unit = count > 3 ? atoi(arguments[3]) : 12;
    FILE *codes = fopen(arguments[1], "r");
    if (codes == NULL || (mkdir(arguments[2], 0755) != 0 && errno != EEXIST)) {
        perror("badge_cloop");
        return 66;
    }
    char text[TEXT];
    long images = 0;
    double start = seconds();
    while (fgets(text, TEXT, codes) != NULL) {
        text[strcspn(text, "\r\n")] = 0;
        char path[4096];
        snprintf(path, sizeof path, "%s/%06ld.png", arguments[2], images);
        QRcode *code = QRcode_encodeString(text, 2, QR_ECLEVEL_Q, QR_MODE_8, 1);
        if (code == NULL || write_png(path, code, unit) != 0) {
            perror(path);
            return 73;
        }
        QRcode_free(code);
        images++;
    }
    printf("cloop %ld %.3f\n", images, seconds() - start);
    return 0;
}
