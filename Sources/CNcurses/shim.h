// The headers of ncurses, and those of the system that go with it.

#ifndef LOGLOSS_NCURSES_H
#define LOGLOSS_NCURSES_H

#define NCURSES_WIDECHAR 1
#ifdef __APPLE__
#define _XOPEN_SOURCE_EXTENDED 1
#endif

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// Hidden behind feature macros that a module cannot set.
extern int wcwidth(wchar_t);

#endif
