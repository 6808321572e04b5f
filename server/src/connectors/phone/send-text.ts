import { z } from 'zod'
import type { DeliveryOutcome, SendText } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { jsonOf } from '../../platform/remote/json-of.ts'
import { findChannels } from '../channels/queries.ts'
import { askProvider } from './ask-provider.ts'
import { settingsOf } from './settings.ts'

const sentShape = z.looseObject({ sid: z.string() })
const refusalShape = z.looseObject({ code: z.number(), message: z.string() })

// Twilio's answer about whoever wrote STOP to the number: https://www.twilio.com/docs/api/errors/21610
const objected = 21_610
// No number, one that cannot take texts, or none we may send to: trying again changes nothing.
const permanentCodes = new Set([21_211, 21_214, 21_217, 21_408, 21_606, 21_612, 21_614])

/** Sends a text message from the number of a location, by the provider of the brand's phone. */
export const sendTextFrom: SendText = async (context, { locationId, to, text }) => {
  const found = await context.read((tx) => findNumber(tx, locationId))
  if (!found) return { outcome: 'failed', permanent: true, reason: 'no_text_number' }
  const { status, body, reason } = await askProvider(context, found.channel, '/Messages.json', {
    ...{ From: found.number, To: to, Body: text },
  })
  if (status === 0) return { outcome: 'failed', permanent: false, reason, isChannels: true }
  const answer = jsonOf(body)
  const sent = status < 300 ? sentShape.safeParse(answer).data : undefined
  if (sent) return { outcome: 'sent', externalId: sent.sid, response: '', refused: [] }
  return refusalOf(status, refusalShape.safeParse(answer).data)
}

function refusalOf(status: number, refusal: z.output<typeof refusalShape> | undefined): DeliveryOutcome {
  if (refusal?.code === objected) return { outcome: 'failed', permanent: true, reason: 'recipient_objected' }
  const permanent = permanentCodes.has(refusal?.code ?? 0)
  const reason = refusal ? `${refusal.code} ${refusal.message}` : `HTTP ${status}`
  return { outcome: 'failed', permanent, reason, isChannels: !permanent }
}

async function findNumber(tx: Tx, locationId: string) {
  const rows = await tx.db
    .selectFrom('channels')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('connector', '=', 'phone')
    .where('state', '=', 'active')
    .where('archivedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
  for (const channel of await findChannels(
    tx,
    rows.map(({ id }) => id),
  )) {
    const { numbers } = settingsOf(channel)
    const own = numbers.find(({ locationIds }) => locationIds[0] === locationId)
    const number = own ?? numbers.find(({ locationIds }) => locationIds.includes(locationId))
    if (number) return { channel, number: number.number }
  }
  return undefined
}
