// Sockets that have a path, between programs of one user on one machine. Functions that return an int return a
// descriptor or a count, or else the number of the error below zero. None of them waits.

#ifndef LOGLOSS_CSOCKETS_H
#define LOGLOSS_CSOCKETS_H

#include <stdbool.h>
#include <stddef.h>

// Whether the folder is one that nobody else may use: it is no link, belongs to the user of this program, and gives
// others no rights. Makes it before, if it is not there and that is wanted. 0, or the number of the error.
int logloss_private_folder(const char *path, bool makes);

// Whether the folder belongs to the user of this program, and nobody else may write there.
bool logloss_is_own_folder(const char *path);

// The longest path that a socket can have, in bytes.
size_t logloss_longest_socket_path(void);

// Listens at a path. Until it does, the socket is called by the other path, so that who finds it under this one can be
// sure that somebody answers. It replaces what is there.
int logloss_listen(const char *path, const char *before);

// The next one who has called, or the error EAGAIN.
int logloss_accept(int listener);

// Calls whoever listens at a path. ECONNREFUSED is the error where nobody does.
int logloss_call(const char *path);

// Whether the path is that of a socket.
bool logloss_is_socket(const char *path);

// Removes a socket, and nothing else that may have its name; whether it was one.
bool logloss_remove_socket(const char *path);

// The user at the other end; -1 where that cannot be told.
long logloss_peer(int socket);

// The user that this program runs as.
long logloss_user(void);

// Whether there is a program of that number.
bool logloss_is_running(int process);

int logloss_send_some(int socket, const void *bytes, size_t count);
int logloss_receive_some(int socket, void *bytes, size_t count);

// Waits until there is something to read, or for so long.
void logloss_await_words(int socket, int milliseconds);

// Seconds that the machine has run, sleep included: all programs read the same.
double logloss_machine_seconds(void);

#endif
