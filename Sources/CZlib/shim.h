#include <zlib.h>

// deflateInit is a macro, which Swift cannot import.
static inline int zlib_shim_begin(z_stream *stream) {
  return deflateInit(stream, Z_DEFAULT_COMPRESSION);
}
