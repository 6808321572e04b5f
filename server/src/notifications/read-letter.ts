import { sql } from 'kysely'
import { memberActor, visibleConversations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import type { OutWay } from './gather.ts'
import { type Kind, kindShape } from './kinds.ts'
import { previewOf } from './preview.ts'

export type LetterItem = {
  id: string
  kind: Kind
  conversationId: string
  number: number
  subject: string
  who: string
  /** What was written, cut. */
  preview: string
  count: number
  isUrgent: boolean
}

export type Letter = {
  id: string
  way: OutWay
  brand: string
  member: { id: string; name: string; email: string; locale: string }
  subscriptionId: string | null
  /** What of it is unread still, the first first. */
  items: LetterItem[]
}

/** A letter with what is to be said in it now; undefined when its member may not work here any more. */
export async function readLetter(tx: Tx, id: string): Promise<Letter | undefined> {
  const found = await tx.db
    .selectFrom('notificationLetters as letter')
    .innerJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'letter.accountId').onRef('member.id', '=', 'letter.memberId'),
    )
    .innerJoin('accounts as account', 'account.id', 'letter.accountId')
    .select(['letter.way', 'letter.memberId', 'letter.subscriptionId', 'letter.notificationIds'])
    .select(['member.name', 'member.email', 'member.locale', 'account.name as brand'])
    .where('letter.accountId', '=', tx.accountId)
    .where('letter.id', '=', id)
    .executeTakeFirst()
  const actor = found && (await memberActor(tx, found.memberId))
  if (!found || !actor) return undefined
  const { way, subscriptionId, brand, memberId, name, email, locale } = found
  const items = await readItems(tx, found.notificationIds, visibleConversations(actor, 'matter'))
  return { id, way, brand, subscriptionId, items, member: { id: memberId, name, email, locale } }
}

async function readItems(
  tx: Tx,
  ids: readonly string[],
  visible: ReturnType<typeof visibleConversations>,
): Promise<LetterItem[]> {
  const { rows } = await sql<Omit<LetterItem, 'kind'> & { kind: string }>`
    select told.id, told.kind, told.conversation_id, matter.number, matter.subject, told.who, told.count, told.is_urgent,
      ${previewOf()} as preview
    from notifications told
    join conversations matter on matter.account_id = told.account_id and matter.id = told.conversation_id
    left join messages message on message.account_id = told.account_id and message.id = told.message_id
    where told.account_id = ${tx.accountId} and told.id = any(${[...ids]}::uuid[]) and told.read_at is null and ${visible}
    order by told.is_urgent desc, told.first_at, told.id`.execute(tx.db)
  return rows.flatMap((row) => {
    const kind = kindShape.safeParse(row.kind).data
    return kind ? [{ ...row, kind }] : []
  })
}
