// Where the environment asks for UTF-8 and no such locale can be loaded, as where a static program meets the files of
// another C library or an image without any, ncurses would write escapes for whatever is not ASCII. What it asks the C
// library of a wide character, the width and the bytes, is answered here then, and by the C library before.

#define _GNU_SOURCE // wcswidth
#include "CTerminal.h"

#include <wctype.h>

#ifdef __GLIBC__

static int (*own_width)(wchar_t scalar);

void logloss_write_utf8(int (*width)(wchar_t scalar)) { own_width = width; }

bool logloss_writes_utf8(void) { return own_width != NULL; }

int wcwidth(wchar_t scalar) { return own_width ? own_width(scalar) : wcswidth(&scalar, 1); }

int iswprint(wint_t scalar) {
  return own_width ? own_width((wchar_t)scalar) >= 0 : iswctype(scalar, wctype("print"));
}

size_t wcrtomb(char *restrict bytes, wchar_t wide, mbstate_t *restrict state) {
  if (!own_width) return bytes ? (size_t)wctomb(bytes, wide) : 1;
  if (!bytes) return 1;
  unsigned scalar = (unsigned)wide;
  size_t following = scalar < 0x80 ? 0 : scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
  static const unsigned char lead[] = {0, 0xC0, 0xE0, 0xF0};
  bytes[0] = (char)(lead[following] | scalar >> 6 * following);
  for (size_t place = following; place > 0; place--, scalar >>= 6) bytes[place] = (char)(0x80 | (scalar & 0x3F));
  return following + 1;
}

#else

void logloss_write_utf8(int (*width)(wchar_t scalar)) {}

bool logloss_writes_utf8(void) { return false; }

#endif
