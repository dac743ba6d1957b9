// What Swift cannot take from the system for files: calls that only some systems have, and sets of signals. Functions
// that return an int return 0, or the number of the error.

#ifndef LOGLOSS_CFILES_H
#define LOGLOSS_CFILES_H

// Opens a file without a name in a folder, for writing; -1 with errno set where that cannot be. It is gone when it is
// closed, unless it gets a name.
int logloss_open_unnamed(const char *folder);

// Gives a file that has none a name, where that is free.
int logloss_name(int file, const char *name);

// Gives a file another name, where that is free.
int logloss_rename_to_free(const char *old, const char *name);

// Has signals wait. Those of a program that crashes do not.
void logloss_hold_signals(void);

// Lets signals come again. That a file became too large, or that nobody reads a pipe, is forgotten: the call that
// failed has said so already.
void logloss_let_signals_come(void);

#endif
