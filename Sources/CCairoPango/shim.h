#ifndef IKRAR_CCAIROPANGO_SHIM_H
#define IKRAR_CCAIROPANGO_SHIM_H

#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <turbojpeg.h>
#include <zlib.h>

/* Whether a run is read from right to left. */
static inline int ikrar_runs_backward(const PangoItem *item) {
    return item->analysis.level & 1;
}

/* deflateInit2 is a macro. A zlib stream that looks for runs only, which in filtered pictures is all there is to find. */
static inline int ikrar_deflate_runs_begin(z_stream *stream) {
    return deflateInit2(stream, 1, Z_DEFLATED, MAX_WBITS, 9, Z_RLE);
}

#endif
