#define _GNU_SOURCE // fdopen, setenv
#include "CTerminal.h"

// ncurses asks the environment for a size first. What it says there need not be true, and all memory is taken for it.
static void set_number(const char *variable, int number) {
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  if (number > 0) setenv(variable, text, 1);
  else unsetenv(variable);
}

logloss_screen logloss_open_screen(const char *name, int input, int output, int rows, int columns) {
  FILE *in = fdopen(input, "r"), *out = fdopen(output, "w");
  set_number("LINES", rows);
  set_number("COLUMNS", columns);
  return in && out ? newterm((char *)name, out, in) : NULL;
}

const char *logloss_codeset(void) { return logloss_writes_utf8() ? "UTF-8" : nl_langinfo(CODESET); }

attr_t logloss_bold(void) { return A_BOLD; }
attr_t logloss_underline(void) { return A_UNDERLINE; }
attr_t logloss_reverse(void) { return A_REVERSE; }

void logloss_set_scalar(cchar_t *cell, int place, wchar_t scalar) { cell->chars[place] = scalar; }
int logloss_scalars_per_cell(void) { return CCHARW_MAX; }

int logloss_colors(void) { return COLORS; }
int logloss_color_pairs(void) { return COLOR_PAIRS; }

bool logloss_direct_pair(int pair, int foreground, int background) {
#ifdef __APPLE__
  return false;
#else
  return init_extended_pair(pair, foreground, background) == OK;
#endif
}

int logloss_rows(void) { return LINES; }
int logloss_columns(void) { return COLS; }

// Only a cursor that is not seen may be left wherever its last motion ends.
static bool hides_cursor;
void logloss_hide_cursor(void) {
  hides_cursor = curs_set(0) != ERR;
  logloss_rest_anywhere();
}
void logloss_rest_anywhere(void) { leaveok(stdscr, hides_cursor); }
void logloss_rest_at(int row, int column) {
  leaveok(stdscr, FALSE);
  wmove(stdscr, row, column);
}

void logloss_send_whole(void) { clearok(curscr, TRUE); }
void logloss_send_line(int line) { wredrawln(stdscr, line, 1); }

bool logloss_window_size(int output, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

logloss_window logloss_open_keys(void) {
  logloss_window keys = newpad(1, 1);
  if (!keys) return NULL;
  keypad(keys, TRUE);
  define_key(NULL, KEY_MOUSE);
  return keys;
}

int logloss_read_key(logloss_window keys, int milliseconds) {
  wtimeout(keys, milliseconds);
  return wgetch(keys);
}

void logloss_read_eight_bits(void) { meta(stdscr, TRUE); }

int logloss_waiting_bytes(int input) {
  int count;
  return ioctl(input, FIONREAD, &count) == 0 ? count : -1;
}
