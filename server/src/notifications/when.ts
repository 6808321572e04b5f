import { type Quiet, quietUntil } from './quiet.ts'

/** What comes within this time goes into one mail. */
export const mailAfterMs = 5 * 60_000
/** What comes within this time is shown on a device at once; who has the conversation open has read it by then. */
export const pushAfterMs = 5_000
/** What is told later than this after it happened is no news: it stands in the list only. */
export const newsForMs = 12 * 3_600_000

/**
 * When a notification goes out: with what waits already, or after a pause, but not while its person wants quiet.
 * @param next when the next one goes out to the person that way anyway
 */
export function outAt(
  now: Date,
  {
    afterMs,
    next,
    quiet,
    isUrgent,
  }: { afterMs: number; next: Date | undefined; quiet: Quiet; isUrgent: boolean },
): Date {
  const usual =
    next && next > now ? Math.min(next.getTime(), now.getTime() + afterMs) : now.getTime() + afterMs
  const passes = isUrgent && quiet.letsUrgentThrough
  return (passes ? undefined : quietUntil(quiet, new Date(usual))) ?? new Date(usual)
}
