// What Swift cannot take from ncurses itself: cast macros, function macros, globals and variadic calls.

#ifndef LOGLOSS_SHIM_H
#define LOGLOSS_SHIM_H

#define NCURSES_WIDECHAR 1
#ifdef __APPLE__
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Hidden behind feature macros that a module cannot set.
extern int wcwidth(wchar_t);

// Pointers whose spelling differs from platform to platform.
typedef SCREEN *logloss_screen;
typedef WINDOW *logloss_window;

// Starting and ending.

static inline logloss_screen logloss_open_screen(const char *name, int input, int output) {
  FILE *in = fdopen(input, "r"), *out = fdopen(output, "w");
  return in && out ? newterm((char *)name, out, in) : NULL;
}

static inline bool logloss_know_terminal(const char *name, int output) {
  int reason;
  return setupterm((char *)name, output, &reason) == OK;
}

// The value of a string capability, or nothing.
static inline const char *logloss_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

// The sequence that moves the cursor, or nothing.
static inline const char *logloss_cursor_address(int row, int column) {
  const char *address = logloss_capability("cup");
  return address ? tparm((char *)address, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L) : NULL;
}

// Attributes.

static inline attr_t logloss_bold(void) { return A_BOLD; }
static inline attr_t logloss_underline(void) { return A_UNDERLINE; }
static inline attr_t logloss_reverse(void) { return A_REVERSE; }

// Puts one more code point into a cell: the first is the base, the others combine with it.
static inline void logloss_set_scalar(cchar_t *cell, int place, wchar_t scalar) {
  cell->chars[place] = scalar;
}
static inline int logloss_scalars_per_cell(void) { return CCHARW_MAX; }

// Colours.

static inline int logloss_colors(void) { return COLORS; }
static inline int logloss_color_pairs(void) { return COLOR_PAIRS; }

static inline bool logloss_direct_pair(int pair, int foreground, int background) {
#ifdef __APPLE__
  return false;
#else
  return init_extended_pair(pair, foreground, background) == OK;
#endif
}

// The screen.

static inline int logloss_rows(void) { return LINES; }
static inline int logloss_columns(void) { return COLS; }
static inline void logloss_leave_cursor(void) { leaveok(stdscr, TRUE); }
static inline void logloss_send_whole(void) { clearok(curscr, TRUE); }

// Sends bytes past ncurses, which holds none back between two refreshes.
static inline void logloss_send(int output, const char *text, size_t length) {
  size_t sent = 0;
  while (sent < length) {
    ssize_t count = write(output, text + sent, length - sent);
    if (count < 0 && errno != EINTR) return;
    if (count > 0) sent += (size_t)count;
  }
}

// The size that the kernel knows; false where it knows none.
static inline bool logloss_window_size(int output, int *rows, int *columns_) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns_ = size.ws_col;
  return true;
}

// Keys. They are read through a pad, because reading from a window may repaint it on the way. The mouse's reports
// arrive as bytes: ncurses reads one form of them only, which depends on the terminal's name, and waits for clicks.

static inline logloss_window logloss_open_keys(void) {
  logloss_window keys = newpad(1, 1);
  if (!keys) return NULL;
  keypad(keys, TRUE);
  define_key(NULL, KEY_MOUSE);
  return keys;
}

// A key code or a byte, or ERR when none came in that many milliseconds.
static inline int logloss_read_key(logloss_window keys, int milliseconds) {
  wtimeout(keys, milliseconds);
  return wgetch(keys);
}

static inline void logloss_read_eight_bits(void) { meta(stdscr, TRUE); }

// The bytes that wait to be read; -1 when the input is gone.
static inline int logloss_waiting_bytes(int input) {
  int count;
  return ioctl(input, FIONREAD, &count) == 0 ? count : -1;
}

static inline const char *logloss_codeset(void) { return nl_langinfo(CODESET); }

#endif
