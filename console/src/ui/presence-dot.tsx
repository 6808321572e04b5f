import type { MessageKey } from '../lib/message-keys.ts'
import type { PresenceState } from '../lib/routing.ts'
import classes from './presence-dot.module.css'

export const presenceNames: Record<PresenceState, MessageKey> = {
  online: 'routing.online',
  away: 'routing.away',
  off_shift: 'routing.offShift',
}

/** A colour and a shape for whether somebody is there; the word stands beside it. */
export function PresenceDot({ state }: { state: PresenceState }) {
  return <span className={classes.dot} data-state={state} aria-hidden />
}
