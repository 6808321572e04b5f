import type { MessageKey } from '../../../lib/message-keys.ts'
import type { ReviewRequest } from '../../../lib/review-asking.ts'
import type { Tone } from '../../../ui/chip.tsx'

export const parts = ['results', 'log', 'lists', 'places', 'cards', 'settings'] as const
export type Part = (typeof parts)[number]

export const partNames: Record<Part, MessageKey> = {
  results: 'review-asking.partResults',
  log: 'review-asking.partLog',
  lists: 'review-asking.partLists',
  places: 'review-asking.partPlaces',
  cards: 'review-asking.partCards',
  settings: 'review-asking.partSettings',
}

type State = ReviewRequest['state']

export const states: Record<State, { name: MessageKey; tone: Tone }> = {
  planned: { name: 'review-asking.state_planned', tone: 'plain' },
  sending: { name: 'review-asking.state_sending', tone: 'plain' },
  sent: { name: 'review-asking.state_sent', tone: 'note' },
  opened: { name: 'review-asking.state_opened', tone: 'accent' },
  clicked: { name: 'review-asking.state_clicked', tone: 'good' },
  skipped: { name: 'review-asking.state_skipped', tone: 'plain' },
  failed: { name: 'review-asking.state_failed', tone: 'danger' },
  bounced: { name: 'review-asking.state_bounced', tone: 'danger' },
}

export const momentNames: Record<ReviewRequest['moment'], MessageKey> = {
  conversation: 'review-asking.moment_conversation',
  visit: 'review-asking.moment_visit',
  list: 'review-asking.moment_list',
}
