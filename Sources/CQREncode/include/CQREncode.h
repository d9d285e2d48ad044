#ifndef IKRAR_CQRENCODE_H
#define IKRAR_CQRENCODE_H

#include <stddef.h>
#include <stdint.h>

/// The widest symbol of all, version 40, in modules.
#define IKRAR_QR_WIDEST 177

/// Encodes one segment of text through libqrencode, which picks the mask.
///
/// `version` is 1-40, or 0 for the smallest that holds the text; `level` is 0-3 for L, M, Q, H.
/// When `alphanumeric` is 0 the bytes go in as they are.
/// On success fills `modules` (IKRAR_QR_WIDEST squared bytes of room) row by row with 1 for dark, sets `width`, and
/// answers 0. On refusal answers errno: EINVAL (text does not fit the mode), ERANGE (too long for the version), ENOMEM.
int ikrar_qr_encode(const uint8_t *text, size_t length, int version, int level, int alphanumeric,
                    uint8_t *modules, int *width);

/// The greatest number of lines of a symbol whose lines fit a 32-bit word: version 3 is 29 wide.
#define IKRAR_QR_WORD_LINES 64

/// Picks the mask that the standard's penalty rules like best, as libqrencode scores them, and applies it.
///
/// A symbol at most 32 modules wide is given as `2 * width` words, its rows and then its columns; bit i is module i.
/// `masks` holds eight such symbols, one per mask: the mask's own pattern and its format information.
/// Fills `rows` (`width` words) and answers the mask's number. On a tie the lowest number wins.
int ikrar_qr_pick_mask(const uint32_t *unmasked, const uint32_t *masks, int width, uint32_t *rows);

/// CRC-32 of a PNG chunk, through zlib.
uint32_t ikrar_crc32(const uint8_t *bytes, size_t count);

/// openat(2), never inherited by other programs; it is variadic, which Swift cannot call.
int ikrar_openat(int folder, const char *name, int flags, uint32_t mode);

/// syncfs(2), which the C library shows only to those who ask for GNU's own.
int ikrar_syncfs(int file);

/// How many processors this process may use, at least 1.
int ikrar_processors(void);

#endif
