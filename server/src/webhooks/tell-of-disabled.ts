import { z } from 'zod'
import type { SendSystemMail } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'

const disabledShape = z.object({ endpointId: z.uuid() })
const mailShape = disabledShape.extend({ memberId: z.uuid() })

/** The background work of webhooks: one job finds whom to tell, one for each of them does. */
export function webhookJobs(send: SendSystemMail): Jobs {
  return {
    'webhooks.tell_of_disabled': async (context, payload) => {
      const { endpointId } = disabledShape.parse(payload)
      await context.transaction(async (tx) => {
        for (const { id } of await listAdmins(tx))
          tx.enqueue('webhooks.mail_of_disabled', { endpointId, memberId: id })
      })
    },
    'webhooks.mail_of_disabled': async (context, payload) => {
      const { endpointId, memberId } = mailShape.parse(payload)
      const found = await context.read((tx) => readNotice(tx, endpointId, memberId))
      if (found) await mail(context, send, { ...found, endpointId })
    },
  }
}

function listAdmins(tx: Tx) {
  return tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('role', 'in', ['owner', 'admin'])
    .where('disabledAt', 'is', null)
    .execute()
}

async function readNotice(tx: Tx, endpointId: string, memberId: string) {
  return (
    tx.db
      .selectFrom('webhookEndpoints as endpoint')
      .innerJoin('members as member', 'member.accountId', 'endpoint.accountId')
      .innerJoin('accounts as account', 'account.id', 'endpoint.accountId')
      .select(['endpoint.url', 'endpoint.state', 'member.email', 'member.name', 'member.locale'])
      .select('account.name as brand')
      .where('endpoint.accountId', '=', tx.accountId)
      .where('endpoint.id', '=', endpointId)
      .where('member.id', '=', memberId)
      // Somebody may have seen to it meanwhile.
      .where('endpoint.state', 'in', ['gone', 'failing'])
      .executeTakeFirst()
  )
}

type Notice = NonNullable<Awaited<ReturnType<typeof readNotice>>> & { endpointId: string }

async function mail(context: Context, send: SendSystemMail, notice: Notice): Promise<void> {
  const { email: to, locale, name, brand, state, url, endpointId } = notice
  const { host } = new URL(url)
  const values = { name, brand, url, page: `${context.config.publicUrl}/settings/webhooks/${endpointId}` }
  const text = state === 'gone' ? 'webhooks.mailGone' : 'webhooks.mailFailing'
  await send({
    to,
    locale,
    subject: context.translate(locale, 'webhooks.mailSubject', { host }),
    text: context.translate(locale, text, values),
  }).catch((error) => {
    if (!(error instanceof AppError && error.code === 'not_configured')) throw error
    context.log.warn(
      { endpointId },
      'Nobody was mailed of a disabled webhook: this installation sends no mail',
    )
  })
}
