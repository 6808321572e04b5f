import { z } from 'zod'

const nothing = z.object({})
const presence = z.enum(['online', 'away', 'off_shift'])

/** What happens to rules (the subject is the rule) and to who is there (the subject is the member). */
export const routingEvents = {
  'rule.created': nothing,
  'rule.updated': nothing,
  'rule.deleted': nothing,
  'rule.ordered': nothing,
  /** It would have set itself off by what it did to this conversation, and was stopped. */
  'rule.looped': z.object({ conversationId: z.uuid() }),
  /** It did so again and again, and was switched off. */
  'rule.stopped': nothing,
  'assignment.updated': nothing,
  'macro.created': nothing,
  'macro.updated': nothing,
  'macro.ordered': nothing,
  'macro.ran': z.object({ conversationId: z.uuid(), runId: z.uuid() }),
  'member.presence_changed': z.object({ state: presence, previous: presence }),
  'member.work_updated': nothing,
  /** Something is proposed for a conversation (the subject), or a person has answered it. */
  'conversation.suggestion_changed': nothing,
  /** What was learned for suggestions is being learned anew. */
  'suggestion.forgotten': nothing,
}
