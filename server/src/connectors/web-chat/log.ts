import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { chatNews, newsText } from './tell.ts'

/** A file of a line: an upload of the visitor's, or an attachment of a message. */
const fileShape = z.object({
  id: z.uuid(),
  kind: z.enum(['upload', 'attachment']),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
})

export type LineFile = z.infer<typeof fileShape>

/** What is to be said in a chat. */
export type NewLine = {
  clientId?: string
  sender: 'visitor' | 'agent' | 'system'
  name: string | null
  text: string
  html: string | null
  files: readonly LineFile[]
  /** The conversation's message it shows: shown once, however often it is said to be. */
  messageId?: string
  deliveryId?: string
}

export type Line = {
  visitorId: string
  seq: number
  id: string
  clientId: string | null
  sender: 'visitor' | 'agent' | 'system'
  name: string | null
  text: string
  html: string | null
  files: LineFile[]
  at: Date
}

/**
 * Says something in a chat: gives it the next number and tells the visitor's streams, all with the caller's
 * transaction. Undefined when the chat is gone or has it already.
 */
export async function addLine(tx: Tx, visitorId: string, line: NewLine): Promise<Line | undefined> {
  if (!(await holdVisitor(tx, visitorId))) return undefined
  const { clientId = null, messageId = null, deliveryId = null, files, ...plain } = line
  const [id, at] = [newId(), tx.now()]
  const news = newsText(tx, { visitorId, kind: 'message' })
  // Held already: what others have said until then is seen by this statement.
  const { rows } = await sql<{ seq: number }>`
    with numbered as (update chat_visitors set last_seq = last_seq + 1
        where account_id = ${tx.accountId}::uuid and id = ${visitorId}::uuid
          and not exists (select from chat_messages where account_id = ${tx.accountId}::uuid
            and visitor_id = ${visitorId}::uuid and (client_id = ${clientId}::uuid or message_id = ${messageId}::uuid))
        returning last_seq),
      said as (insert into chat_messages (account_id, visitor_id, seq, id, client_id, sender, name, text, html, files,
          message_id, delivery_id, created_at)
        select ${tx.accountId}::uuid, ${visitorId}::uuid, last_seq, ${id}::uuid, ${clientId}::uuid, ${plain.sender},
          ${plain.name}, ${plain.text}, ${plain.html}, ${JSON.stringify(files)}::jsonb, ${messageId}::uuid,
          ${deliveryId}::uuid, ${at}::timestamptz from numbered returning seq)
    select seq, pg_notify(${chatNews}, ${news}) from said`.execute(tx.db)
  const [said] = rows
  return said && { visitorId, seq: said.seq, id, clientId, ...plain, files: [...files], at }
}

/** Has all others who would say something in a chat wait until the transaction ends; whether there is such a chat. */
async function holdVisitor(tx: Tx, visitorId: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('chatVisitors')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', visitorId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return found !== undefined
}

/** A line by what the visitor's browser called it. */
export async function findOwnLine(tx: Tx, visitorId: string, clientId: string): Promise<Line | undefined> {
  const row = await select(tx)
    .where('visitorId', '=', visitorId)
    .where('clientId', '=', clientId)
    .executeTakeFirst()
  return row && lineOf(row)
}

/** A chat's lines after a number, in order. */
export async function readLines(tx: Tx, visitorId: string, after: number, most: number): Promise<Line[]> {
  const rows = await select(tx)
    .where('visitorId', '=', visitorId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(most)
    .execute()
  return rows.map(lineOf)
}

/** The lines of many chats after what each has, in one question. */
export async function readNewLines(
  tx: Tx,
  wanted: readonly { visitorId: string; after: number }[],
  mostEach: number,
): Promise<Line[]> {
  const { rows } = await sql<Row>`
    select line.visitor_id, line.seq, line.id, line.client_id, line.sender, line.name, line.text, line.html, line.files,
      line.created_at
    from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted ("visitorId" uuid, after int)
    cross join lateral (select * from chat_messages where account_id = ${tx.accountId}::uuid
      and visitor_id = wanted."visitorId" and seq > wanted.after order by seq fetch first (${mostEach}::int) rows only) as line
    order by line.visitor_id, line.seq`.execute(tx.db)
  return rows.map(lineOf)
}

type Row = Omit<Line, 'at' | 'files'> & { files: unknown; createdAt: Date }

function select(tx: Tx) {
  return tx.db
    .selectFrom('chatMessages')
    .select(['visitorId', 'seq', 'id', 'clientId', 'sender', 'name', 'text', 'html', 'files', 'createdAt'])
    .where('accountId', '=', tx.accountId)
}

function lineOf({ files, createdAt, ...row }: Row): Line {
  return { ...row, files: z.array(fileShape).parse(files), at: createdAt }
}
