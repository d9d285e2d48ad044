#ifndef IKRAR_CCAIROPANGO_SHIM_H
#define IKRAR_CCAIROPANGO_SHIM_H

#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <libdeflate.h>
#include <pango/pangocairo.h>
#include <turbojpeg.h>

/* A bit field: Swift sees neither it nor what lies behind it. */
static inline int ikrar_runs_backward(const PangoItem *item) {
    return item->analysis.level & 1;
}

#endif
