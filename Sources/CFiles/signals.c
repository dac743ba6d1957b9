#define _GNU_SOURCE // pthread_sigmask
#include "CFiles.h"

#include <signal.h>
#include <stddef.h>

static sigset_t before;

// They cannot wait: the instruction that raised them would be repeated for ever.
static void remove_crashes(sigset_t *signals) {
  static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) sigdelset(signals, crashes[index]);
}

void logloss_hold_signals(void) {
  sigset_t signals;
  sigfillset(&signals);
  remove_crashes(&signals);
  pthread_sigmask(SIG_BLOCK, &signals, &before);
}

static void forget(int number) {
  sigset_t waiting, one;
  sigpending(&waiting);
  if (!sigismember(&waiting, number) || sigismember(&before, number)) return;
  sigemptyset(&one);
  sigaddset(&one, number);
  sigwait(&one, &number);
}

void logloss_let_signals_come(void) {
  forget(SIGXFSZ);
  forget(SIGPIPE);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}
