import { z } from 'zod'

const callShape = z.object({
  callId: z.string().min(1).max(100),
  caller: z.object({ kind: z.enum(['number', 'sip', 'hidden']), address: z.string().max(300) }),
  callerName: z.string().max(200),
  called: z.string().max(300),
  locationId: z.uuid().nullable(),
  beganAt: z.iso.datetime(),
  /** Calls of the same person shortly before, the latest first: all are one matter. */
  before: z.array(z.string().max(100)).max(20),
})

/** What came of a call as it is kept before anything becomes of it. */
export const rawShape = z.discriminatedUnion('event', [
  callShape.extend({ event: z.literal('missed'), wasClosed: z.boolean() }),
  callShape.extend({
    event: z.literal('voicemail'),
    recordingId: z.string().regex(/^RE[0-9a-fA-F]{32}$/),
    seconds: z.number().int().nonnegative(),
  }),
  callShape.extend({ event: z.literal('transcription'), text: z.string().max(50_000) }),
])

export type Raw = z.infer<typeof rawShape>
/** What is told of a call beside the call itself. */
export type Happening =
  | { event: 'missed' }
  | { event: 'voicemail'; recordingId: string; seconds: number }
  | { event: 'transcription'; text: string }

/** The id of the message of a call, by which later ones find it. */
export function messageIdOf(callId: string, event: Raw['event']): string {
  switch (event) {
    case 'missed':
      return `call:${callId}`
    case 'voicemail':
      return `call:${callId}:voicemail`
    case 'transcription':
      return `call:${callId}:words`
  }
}

/** The messages a message of a call belongs to, the nearest first. */
export function answeredBy({ callId, event, before }: Raw): string[] {
  const own = {
    missed: [],
    voicemail: [messageIdOf(callId, 'missed')],
    transcription: [messageIdOf(callId, 'voicemail'), messageIdOf(callId, 'missed')],
  }[event]
  return [...own, ...before.flatMap((id) => [messageIdOf(id, 'missed'), messageIdOf(id, 'voicemail')])]
}
