import { z } from 'zod'

const text = (max: number) => z.string().trim().max(max).catch('')
const seconds = z.coerce.number().int().nonnegative().max(1_000_000).catch(0)

/**
 * The fields the provider sends, as far as anything depends on them
 * (https://www.twilio.com/docs/voice/twiml#request-parameters). What is missing or makes no sense is as if empty; only
 * without the call's id nothing can be done.
 */
export const formShape = z.object({
  CallSid: z.string().regex(/^[A-Za-z0-9_-]{2,64}$/),
  AccountSid: text(64),
  From: text(300),
  To: text(300),
  CallerName: text(200),
  CallStatus: text(40),
  ParentCallSid: text(64),
  DialCallStatus: text(40),
  DialCallDuration: seconds,
  RecordingSid: text(64),
  RecordingStatus: text(40),
  RecordingDuration: seconds,
  TranscriptionStatus: text(40),
  TranscriptionText: z.string().max(50_000).catch(''),
})

export type Form = z.infer<typeof formShape>
