import { type Hours, isOpen, nextClosing, nextOpening } from '../../locations/index.ts'
import { unreachable } from '../../platform/errors.ts'
import type { ChatScene, ChatState } from './chat-state.ts'

/**
 * The same chat as it is when it is in a state, for whoever wants to see how that looks: at the next moment its hours
 * allow it, with as many people there as it takes. Hours that never do are left out, or are closed for good.
 */
export function sceneIn(state: ChatState['state'], scene: ChatScene): ChatScene {
  const { present, room, waiting } = scene
  const then = { ...scene, ...momentIn(state === 'closed' ? 'closed' : 'open', scene) }
  switch (state) {
    case 'closed':
      return then
    case 'unstaffed':
      return { ...then, present: 0 }
    case 'open':
      return { ...then, present: Math.max(1, present), room: Math.max(room, waiting + 1) }
    case 'busy':
      return { ...then, present: Math.max(1, present), room: Math.min(room, waiting) }
    default:
      return unreachable(state)
  }
}

function momentIn(wanted: 'open' | 'closed', { hours, at }: Pick<ChatScene, 'hours' | 'at'>) {
  const now = hours ? isOpen(hours, at) : 'unknown'
  if (now === wanted) return { hours, at }
  if (wanted === 'open') {
    const opening = now === 'closed' && hours ? nextOpening(hours, at) : undefined
    return opening ? { hours, at: opening } : { hours: undefined, at }
  }
  const closing = hours && nextClosing(hours, at)
  return closing && isOpen(hours, closing) === 'closed'
    ? { hours, at: closing }
    : { hours: { ...closedForGood, zone: hours?.zone ?? 'UTC' }, at }
}

const closedForGood: Hours = {
  zone: 'UTC',
  weekly: { 1: 'closed', 2: 'closed', 3: 'closed', 4: 'closed', 5: 'closed', 6: 'closed', 7: 'closed' },
  dated: [],
}
