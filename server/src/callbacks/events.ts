import { z } from 'zod'

const callShape = z.object({ conversationId: z.uuid().nullable(), startsAt: z.date() })

/** What happens to calls customers have booked; the subject is the call. */
export const callbackEvents = {
  'callback.booked': callShape,
  /** They called and reached nobody: somebody calls them back as soon as they can. */
  'callback.owed': callShape,
  'callback.moved': callShape,
  'callback.cancelled': callShape,
  /** Somebody has called: reached them, or not. */
  'callback.attempted': callShape.extend({
    outcome: z.enum(['reached', 'not_reached', 'wrong_number']),
    attempts: z.number().int(),
  }),
}
