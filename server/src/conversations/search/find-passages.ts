import { sql } from 'kysely'
import type { z } from 'zod'
import { excerpt, type IsFound, markWords } from '../../language/mark-words.ts'
import type { Tx } from '../../platform/context.ts'
import type { foundShape } from '../shapes.ts'
import { lookFor, type Search } from './search.ts'

export type Found = z.infer<typeof foundShape>

// Which of a conversation's messages shows it best is only known when they are read.
const mostRead = 3
const longestText = 10_000
const mostFiles = 20

type Candidate = {
  conversationId: string
  messageId: string
  kind: Found['kind']
  subject: string
  text: string
  people: string
  files: string[]
}

/**
 * What shows why conversations were found, by conversation: the place in the message that fits best (the words as typed
 * before their other forms, then the newest). Reads only messages of the conversations named.
 */
export async function findPassages(
  tx: Tx,
  search: Search,
  conversationIds: readonly string[],
): Promise<Map<string, Found>> {
  const { tiers } = search
  if (!tiers || conversationIds.length === 0) return new Map()
  await lookFor(tx, tiers.all)
  const { rows } = await sql<Candidate>`
    select best.conversation_id, best.message_id, kind, conversations.subject, left(messages.text, ${sql.lit(longestText)}) as text,
      concat_ws(' ', messages.author_name, case when kind = 'incoming' then concat(sender->>'name', ' <', sender->>'address', '>') end,
        case when kind = 'outgoing' then translate(jsonb_path_query_array(recipients, '$.*[*].*')::text, '[]"', '') end) as people,
      array(select filename from attachments where attachments.account_id = messages.account_id
        and attachments.message_id = messages.id and not is_inline
        order by filename fetch first ${sql.lit(mostFiles)} rows only) as files
    from (select documents.conversation_id, documents.message_id, row_number() over (partition by documents.conversation_id
        order by documents.words @@ ${tiers.exact}::tsquery desc, documents.message_id desc) as place
      from search_documents as documents where documents.account_id = ${tx.accountId}::uuid
        and documents.conversation_id = any(${conversationIds}::uuid[])) as best
    join messages on messages.account_id = ${tx.accountId}::uuid and messages.id = best.message_id
    join conversations on conversations.account_id = messages.account_id and conversations.id = best.conversation_id
    where place <= ${sql.lit(mostRead)} order by best.conversation_id, place`.execute(tx.db)
  const isFound = foundWords(search)
  const shown = new Map<string, Found>()
  for (const row of rows) {
    const found = asFound(row, isFound)
    const known = shown.get(row.conversationId)
    if (!known || rank(found) > rank(known)) shown.set(row.conversationId, found)
  }
  return shown
}

function foundWords({ words, phrases }: Search): IsFound {
  const whole = new Set([
    ...words.flatMap(({ word, forms }) => [word, ...forms]),
    ...phrases.flatMap((phrase) => phrase.words),
  ])
  const begun = words.filter(({ mayContinue }) => mayContinue).map(({ word }) => word)
  return (word) => whole.has(word) || begun.some((beginning) => word.startsWith(beginning))
}

function asFound(row: Candidate, isFound: IsFound): Found {
  const { messageId, kind } = row
  const subject = markWords(row.subject, isFound)
  const text = excerpt(row.text, isFound)
  if (text.length > 0) return { messageId, kind, subject, place: 'text', passage: text }
  const file = row.files.map((name) => markWords(name, isFound)).find(hasFound)
  if (file) return { messageId, kind, subject, place: 'file', passage: file }
  const people = hasFound(subject) ? [] : excerpt(row.people, isFound)
  return { messageId, kind, subject, place: people.length > 0 ? 'people' : 'subject', passage: people }
}

function hasFound(passage: Found['passage']): boolean {
  return passage.some((part) => part.isFound)
}

// A place in the text says most; of two, the one with more different words.
function rank({ place, passage }: Found): number {
  const words = new Set(passage.filter((part) => part.isFound).map((part) => part.text.toLowerCase()))
  return { text: 100, file: 50, subject: 20, people: 10 }[place] + words.size
}
