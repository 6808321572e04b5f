import { z } from 'zod'

const callShape = z.object({ conversationId: z.uuid().nullable(), startsAt: z.date() })

/** What happens to calls and visits customers have booked; the subject is the call or the visit. */
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
  'visit.booked': callShape,
  'visit.moved': callShape,
  'visit.cancelled': callShape,
  /** Somebody has noted whether they came. */
  'visit.ended': callShape.extend({ outcome: z.enum(['came', 'did_not_come']) }),
}
