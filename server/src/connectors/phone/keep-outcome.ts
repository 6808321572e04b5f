import type { Context, Tx } from '../../platform/context.ts'
import { recordDeliveries, storeRaw } from '../intake.ts'
import { readCaller } from './callers.ts'
import type { Call } from './calls.ts'
import { type Happening, messageIdOf, type Raw } from './raw.ts'

/** Calls of one person about one place within this time are one matter. */
const oneMatterMs = 3 * 3_600_000

/**
 * Keeps what came of a call, in the transaction that notes it: from here on it is read like anything from outside,
 * again and again until it has become a message. The same thing told twice is kept once.
 */
export async function keepOutcome(context: Context, tx: Tx, call: Call, happening: Happening): Promise<void> {
  const raw = await rawOf(tx, call, happening)
  const stored = await storeRaw(context, {
    ...{ channelId: call.channelId, externalId: messageIdOf(raw.callId, raw.event), source: 'phone' },
    raw: Buffer.from(JSON.stringify(raw)),
    envelope: {
      from: call.caller,
      to: [call.called],
      event: raw.event,
      isNumber: raw.caller.kind === 'number',
    },
  })
  await recordDeliveries(tx, [stored])
}

async function rawOf(tx: Tx, call: Call, happening: Happening): Promise<Raw> {
  const { externalId, caller, callerName, called, locationId, beganAt, wasClosed } = call
  const known = {
    ...{ callId: externalId, caller: readCaller(caller), callerName, called, locationId },
    ...{ beganAt: beganAt.toISOString(), before: await callsBefore(tx, call) },
  }
  return happening.event === 'missed' ? { ...known, ...happening, wasClosed } : { ...known, ...happening }
}

async function callsBefore(tx: Tx, call: Call): Promise<string[]> {
  if (!call.caller) return []
  const rows = await tx.db
    .selectFrom('phoneCalls')
    .select('externalId')
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', call.channelId)
    .where('caller', '=', call.caller)
    .where('locationId', 'is not distinct from', call.locationId)
    .where('state', 'in', ['missed', 'voicemail', 'recorded'])
    .where('beganAt', '<', call.beganAt)
    .where('beganAt', '>', new Date(call.beganAt.getTime() - oneMatterMs))
    .orderBy('beganAt', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ externalId }) => externalId)
}
