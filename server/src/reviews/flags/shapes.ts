import { z } from 'zod'
import { flagStates } from './acts/state-after.ts'
import { signFactsShape, signKindShape } from './signs/sign.ts'

/** What stands in `reviews.flag_state`. */
export const reviewFlagStateShape = z
  .enum(['check', 'cleared', 'open', 'submitted', 'kept', 'appealed', 'removed'])
  .nullable()
  .meta({
    description:
      'check: somebody should look whether it is against the platform’s rules; never left out of numbers',
  })

const signShape = z
  .object({
    kind: signKindShape,
    words: z.array(z.string()).meta({ description: 'Of the review, as written there' }),
    facts: signFactsShape,
    foundAt: z.date(),
  })
  .meta({ id: 'ReviewSign' })

const stepShape = z.object({
  number: z.int(),
  step: z.enum(['opened', 'withdrawn', 'submitted', 'kept', 'removed', 'appealed', 'gone', 'restored']),
  on: z.string().nullable().meta({ description: 'The day it was done there' }),
  reference: z.string(),
  note: z.string(),
  by: z.string().nullable().meta({ description: 'Name; null: seen by itself, or by a program' }),
  at: z.date(),
})

const categoryShape = z.object({
  key: z.string(),
  words: z.string().meta({ description: 'What is chosen there, in the platform’s own words' }),
  reportUrl: z.string().nullable().meta({ description: 'Where exactly this is reported' }),
})

export const reviewFlagShape = z
  .object({
    reviewId: z.uuid(),
    state: reviewFlagStateShape,
    signs: z.array(signShape),
    reasons: z.int().meta({ description: 'Signs that do not come from one another; two ask for a look' }),
    categories: z.array(categoryShape),
    suggested: z.string().nullable().meta({ description: 'The category the signs speak for' }),
    rulesUrl: z.string().nullable(),
    trackUrl: z.string().nullable().meta({ description: 'Where what became of it is seen and appealed' }),
    flag: z
      .object({
        category: z.string(),
        note: z.string(),
        state: z.enum(flagStates),
        hasAppealed: z.boolean(),
        openedAt: z.date(),
        steps: z.array(stepShape),
      })
      .nullable(),
    version: z.int().meta({ description: 'Of the flag; 0 without one' }),
  })
  .meta({ id: 'ReviewFlag' })

const note = z.string().trim().max(2_000).default('')
const on = z.iso.date().nullish().meta({ description: 'The day it was done there; today if not said' })
const reference = z.string().trim().max(200).default('').meta({
  description: 'What the platform calls it: a case or reference number',
})

export const newFlagShape = z.object({ category: z.string().min(1).max(60), note })
export const submissionShape = z.object({ on, reference, note })
export const outcomeShape = z.object({ outcome: z.enum(['removed', 'kept']), on, reference, note })

export const packetShape = z
  .object({
    subject: z.string(),
    statement: z.string().meta({ description: 'What to paste there: it accuses nobody' }),
    reportUrl: z.string().nullable(),
    category: z.string().meta({ description: 'In the platform’s own words' }),
    sections: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  })
  .meta({ id: 'ReviewFlagPacket' })
export type Packet = z.infer<typeof packetShape>
