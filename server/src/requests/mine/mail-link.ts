import { sql } from 'kysely'
import { z } from 'zod'
import { publicAddress } from '../../accounts/index.ts'
import { listRecordsOf } from '../../contacts/index.ts'
import type { SendNotice } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { dropOldKeys, linkMinutes, makeKey } from './keys.ts'

export const mailLinkJob = 'requests.mailLink'

const payloadShape = z.object({
  address: z.string(),
  lang: z.string(),
  kind: z.enum(['link', 'deletion']),
})
const mostPerHour = 5

/**
 * Mails somebody the link to their requests. Whoever asked was told the same whether the address is known or not, and
 * waited as long: all that depends on it happens here.
 */
export function mailLink(send: SendNotice): Job {
  return async (context, payload) => {
    const { address, lang, kind } = payloadShape.parse(payload)
    const made = await context.transaction(async (tx) => {
      await dropOldKeys(tx)
      // Those asked for at once are counted one after another.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId} link ${address}`}, 0))`.execute(
        tx.db,
      )
      const channelId = await findChannel(tx, address)
      if (!channelId || (await countRecent(tx, address)) >= mostPerHour) return undefined
      const base = await publicAddress(tx, context.config)
      const { name } = await tx.db
        .selectFrom('accounts')
        .select('name')
        .where('id', '=', tx.accountId)
        .executeTakeFirstOrThrow()
      return { channelId, brand: name, url: `${base}/r/${await makeKey(tx, kind, address)}?lang=${lang}` }
    })
    if (!made) return
    const { channelId, brand, url } = made
    const key = kind === 'link' ? 'requestsMail' : 'deletionMail'
    await send(context, {
      ...{ channelId, to: address, locale: lang },
      subject: context.translate(lang, `emails.${key}Subject`, { brand }),
      text: context.translate(lang, `emails.${key}`, { brand, url, minutes: linkMinutes }),
    })
  }
}

// By the address they wrote to last, so that a mail of ours is one they know.
async function findChannel(tx: Tx, address: string): Promise<string | undefined> {
  const contactIds = await listRecordsOf(tx, address)
  if (contactIds.length === 0) return undefined
  const { rows } = await sql<{ id: string }>`
    select channels.id from conversations join channels on channels.account_id = conversations.account_id
      and channels.connector = 'email' and channels.state = 'active' and channels.archived_at is null
    where conversations.account_id = ${tx.accountId}::uuid and conversations.contact_id = any(${contactIds}::uuid[])
    order by channels.id = conversations.channel_id desc, conversations.last_activity_at desc
    fetch first 1 row only`.execute(tx.db)
  return rows[0]?.id
}

async function countRecent(tx: Tx, address: string): Promise<number> {
  const { count } = await tx.db
    .selectFrom('requestKeys')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('address', '=', address)
    .where('kind', '<>', 'session')
    .where('createdAt', '>', new Date(tx.now().getTime() - 3_600_000))
    .executeTakeFirstOrThrow()
  return Number(count)
}
