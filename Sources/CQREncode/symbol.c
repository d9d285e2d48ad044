#include "CQREncode.h"

#include <errno.h>
#include <limits.h>
#include <qrencode.h>

int ikrar_qr_encode(const uint8_t *text, size_t length, int version, int level, int alphanumeric,
                    uint8_t *modules, int *width)
{
    if (length == 0 || length > INT_MAX) {
        return length == 0 ? EINVAL : ERANGE;
    }
    QRinput *input = QRinput_new2(version, (QRecLevel)level);
    if (input == NULL) {
        return errno;
    }
    QRcode *code = NULL;
    int refused = 0;
    if (QRinput_append(input, alphanumeric ? QR_MODE_AN : QR_MODE_8, (int)length, text) != 0) {
        refused = errno;
    } else {
        code = QRcode_encodeInput(input);
        if (code == NULL) {
            refused = errno;
        } else if (version != 0 && code->version != version) {
            // The library moves up to a larger version by itself; whoever names a version means that one.
            refused = ERANGE;
        } else {
            for (int i = 0; i < code->width * code->width; i++) {
                modules[i] = code->data[i] & 1;
            }
            *width = code->width;
        }
    }
    QRcode_free(code);
    QRinput_free(input);
    return refused;
}
