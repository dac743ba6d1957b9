// What Swift cannot take from ncurses and the system itself: cast macros, function macros, globals, variadic calls,
// and handlers of signals, in which little more than write() is allowed.

#ifndef LOGLOSS_CTERMINAL_H
#define LOGLOSS_CTERMINAL_H

#include "../../CNcurses/shim.h"

// Pointers whose spelling differs from platform to platform.
typedef SCREEN *logloss_screen;
typedef WINDOW *logloss_window;

// Starting.

// Takes a terminal of that size; of the size in its description where that is 0.
logloss_screen logloss_open_screen(const char *name, int input, int output, int rows, int columns);
bool logloss_know_terminal(const char *name, int output);

// The value of a string capability, or nothing.
const char *logloss_capability(const char *name);

// The sequence that moves the cursor, or nothing.
const char *logloss_cursor_address(int row, int column);

// The name of the encoding that is written.
const char *logloss_codeset(void);

// Writes UTF-8 whatever the locale, each character as wide as the function says; -1 for one that is not shown.
void logloss_write_utf8(int (*width)(wchar_t scalar));
bool logloss_writes_utf8(void);

// Attributes and cells.

attr_t logloss_bold(void);
attr_t logloss_underline(void);
attr_t logloss_reverse(void);

// Puts one more code point into a cell: the first is the base, the others combine with it.
void logloss_set_scalar(cchar_t *cell, int place, wchar_t scalar);
int logloss_scalars_per_cell(void);

// Colours.

int logloss_colors(void);
int logloss_color_pairs(void);
bool logloss_direct_pair(int pair, int foreground, int background);

// The screen.

int logloss_rows(void);
int logloss_columns(void);

// Where a refresh leaves the cursor, which is hidden where the terminal can do that.
void logloss_hide_cursor(void);
void logloss_rest_anywhere(void);
void logloss_rest_at(int row, int column);

void logloss_send_whole(void);
void logloss_send_line(int line);

// Sends bytes past ncurses, which holds none back between two refreshes.
void logloss_send(int output, const char *text, size_t length);

// The same past what is gathered, also from a handler of signals.
void logloss_send_now(int output, const char *text, size_t length);

// Holds back what is written to a descriptor from now on, as far as there is room for it.
void logloss_gather(int output);

// Sends what was held back, in one piece, and holds nothing back any more; returns its length, or 0 where this system
// cannot gather.
size_t logloss_send_gathered(void);

// The size that the kernel knows; false where it knows none.
bool logloss_window_size(int output, int *rows, int *columns);

// Keys. They are read through a pad, because reading from a window may repaint it on the way. The mouse's reports
// arrive as bytes: ncurses reads one form of them only, which depends on the terminal's name, and waits for clicks.

logloss_window logloss_open_keys(void);

// A key code or a byte, or ERR when none came in that many milliseconds.
int logloss_read_key(logloss_window keys, int milliseconds);

void logloss_read_eight_bits(void);

// The bytes that wait to be read; -1 when the input is gone.
int logloss_waiting_bytes(int input);

// Handing the terminal back, also from a handler of signals: what is to be sent and set is made ready beforehand.

// Remembers the modes of the terminal and the bytes that restore its screen.
bool logloss_prepare_handover(int output, const char *text, size_t length);

// Says whether the terminal is ours and has to be handed back.
void logloss_set_handover_due(bool is_due);

// However the program comes to exit().
void logloss_hand_over_at_exit(void);

// Has a file removed, too, where the program ends by exit() or by a signal; nothing for none.
void logloss_remove_at_end(const char *path);

// Signals.

// Hands the terminal back at every signal that ends a program, and lets it do so as if nobody had caught it.
void logloss_catch_ends(void);

// Gives those signals back the meaning that they had.
void logloss_release_ends(void);

// Takes a note of a signal for the loop of events.
void logloss_catch_note(int number);
void logloss_take_note(int number);

// Gives a signal back the meaning that it had.
void logloss_release(int number);

// A stack overflow leaves no room to handle it on the stack that overflowed.
void logloss_use_crash_stack(void);

// Stops the process group as the terminal's own suspend key does, and returns when it is continued.
void logloss_stop(void);

// Each tells once of a signal that was noted.
bool logloss_was_resized(void);
bool logloss_was_told_to_stop(void);
bool logloss_was_continued(void);

// Waiting.

// Opens what a noted signal wakes a wait by.
bool logloss_open_bell(void);

// Waits until one of some descriptors has something to read or has ended, or until a signal is noted: at most for some
// seconds, for ever when they are negative. `sources` has room for one more after those `count`, where the bell is put.
void logloss_wait(struct pollfd *sources, size_t count, double seconds);

#endif
