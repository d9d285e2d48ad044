#include <zlib.h>

// zlib's starts are macros that pass the size of the structure; Swift sees functions only.
static inline int ikrar_deflate_start_gzip(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
}

static inline int ikrar_inflate_start_gzip(z_streamp stream) { return inflateInit2(stream, MAX_WBITS + 16); }
