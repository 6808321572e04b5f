const pauseMs = 1000

/**
 * When to look again for what is not due yet by our clock although its job has come: our clock and the database's
 * disagree. Counted from the machine's own time as well, so that such a job does not run in circles.
 */
export function lookAgainAt(due: Date): Date {
  return new Date(Math.max(due.getTime(), Date.now() + pauseMs))
}
