import { z } from 'zod'
import { ensureContact, noteCall } from '../../contacts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { readCaller } from './callers.ts'
import { type Call, changeCall, holdCall } from './calls.ts'
import type { Phone } from './find-phone.ts'
import type { Form } from './form.ts'
import { keepOutcome } from './keep-outcome.ts'

export const settleJob = 'connectors.settle_call'
const idShape = z.object({ id: z.uuid() })

// No call goes on for longer than four hours (the provider's own limit); by then all has been told of it.
const longestCallMs = 4.5 * 3_600_000

const over = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled'])
const answered = new Set(['completed', 'answered'])

/** Looks after a call once it must be over, should the provider never say that it is. */
export function settleLater(tx: Tx, id: string): void {
  tx.enqueue(settleJob, { id }, { runAt: new Date(tx.now().getTime() + longestCallMs) })
}

/** The job: a call of which nothing more was heard was missed. */
export const settleCall: Job = async (context, payload) => {
  const { id } = idShape.parse(payload)
  await context.transaction(async (tx) => {
    const call = await tx.db
      .selectFrom('phoneCalls')
      .selectAll()
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (call && (isUnanswered(call) || call.state === 'recorded')) await miss(context, tx, call)
  })
}

/** Which line has taken a call; told of the line's own call, which names ours. */
export async function noteLine({ context, channel }: Phone, form: Form): Promise<void> {
  await context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, form.ParentCallSid)
    if (call?.state === 'ringing') await changeCall(tx, call.id, { line: form.To })
  })
}

/** A place was rung. Answered, it is noted with whoever called, once; nobody has anything to do. */
export async function noteAnswered(
  { context, channel, settings }: Phone,
  form: Form,
  tried: readonly string[],
): Promise<void> {
  const wasAnswered = answered.has(form.DialCallStatus)
  await context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, form.CallSid)
    if (!call || call.state === 'answered') return
    // A line that took the call and lost it again has not taken it.
    if (!wasAnswered) return changeCall(tx, call.id, { line: '' })
    const locationId = tried.at(-1) ?? call.locationId
    const lines = settings.ringing.find((one) => one.locationId === locationId)?.lines ?? []
    const line = call.line || (lines.length === 1 ? (lines[0] ?? '') : '')
    await changeCall(tx, call.id, { state: 'answered', line, endedAt: tx.now() })
    await noteWithContact(tx, { ...call, locationId }, { line, seconds: form.DialCallDuration })
  })
}

/** The call is over. Nobody spoke with them and nothing is on tape: it was missed. */
export async function noteEnd({ context, channel }: Phone, form: Form): Promise<void> {
  if (!over.has(form.CallStatus)) return
  await context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, form.CallSid)
    if (call && isUnanswered(call)) await miss(context, tx, call)
  })
}

/** A recording is there to be fetched, or there will be none. */
export async function noteRecording({ context, channel }: Phone, form: Form): Promise<void> {
  const { CallSid, RecordingSid: recordingId, RecordingStatus, RecordingDuration: seconds } = form
  await context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, CallSid)
    if (!call || call.state === 'answered') return
    if (RecordingStatus === 'completed' && /^RE[0-9a-fA-F]{32}$/.test(recordingId)) {
      await changeCall(tx, call.id, { state: 'voicemail', endedAt: tx.now() })
      await keepOutcome(context, tx, call, { event: 'voicemail', recordingId, seconds })
    } else if (
      (RecordingStatus === 'absent' || RecordingStatus === 'failed') &&
      (call.state === 'recorded' || call.state === 'ringing')
    )
      await miss(context, tx, call)
  })
}

/** What was said, in letters. */
export async function noteTranscription({ context, channel }: Phone, form: Form): Promise<void> {
  const text = form.TranscriptionText.trim()
  if (form.TranscriptionStatus !== 'completed' || !text) return
  await context.transaction(async (tx) => {
    const call = await holdCall(tx, channel.id, form.CallSid)
    if (call) await keepOutcome(context, tx, call, { event: 'transcription', text })
  })
}

// The end of a call and of its ringing are told side by side: who has taken it is known before both.
function isUnanswered({ state, line }: Call): boolean {
  return state === 'ringing' && line === ''
}

async function miss(context: Context, tx: Tx, call: Call): Promise<void> {
  await changeCall(tx, call.id, { state: 'missed', endedAt: tx.now() })
  // Whoever hides their number and says nothing cannot be called: there would be nothing to do.
  if (call.caller) await keepOutcome(context, tx, call, { event: 'missed' })
}

async function noteWithContact(
  tx: Tx,
  call: Call,
  { line, seconds }: { line: string; seconds: number },
): Promise<void> {
  const { kind, address } = readCaller(call.caller)
  if (kind === 'hidden') return
  const { id } = await ensureContact(tx, {
    ...{ kind: kind === 'number' ? 'phone' : 'external', value: address, name: call.callerName },
  })
  noteCall(tx, id, { line, seconds, locationId: call.locationId, beganAt: call.beganAt })
}
