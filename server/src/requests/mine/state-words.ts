import type { Visit } from '../../accounts/index.ts'
import { momentIn } from '../../conversations/index.ts'
import type { Request } from './read-requests.ts'

/** Where a matter stands, in a customer's words, and by when it goes on. */
export function stateWords(
  { say, lang, context }: Pick<Visit, 'say' | 'lang' | 'context'>,
  request: Request,
): { state: string; due: string | null } {
  const { dueAt, zone } = request
  const isOwed = dueAt !== null && request.status !== 'resolved' && request.status !== 'spam'
  const isLate = isOwed && dueAt < context.now()
  const due = isOwed
    ? say(isLate ? 'requests.late' : 'requests.answerDue', { due: momentIn(lang, zone, dueAt) })
    : null
  return { state: say(`requests.state_${stateOf(request)}`), due }
}

function stateOf({ status, isWaitingForUs }: Request) {
  if (status === 'resolved') return 'done'
  if (status === 'spam') return 'unsure'
  if (isWaitingForUs) return 'ours'
  return status === 'waiting' ? 'theirs' : 'work'
}
