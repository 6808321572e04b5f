import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { bindIdentity } from './bind-identity.ts'
import { type Identity, readIdentity } from './identity.ts'
import { issueToken, type Visitor, visitorColumns } from './keys.ts'
import { attributesShape, pageShape } from './raw.ts'
import { type Said, say } from './say.ts'
import type { Widget } from './widget.ts'

const value = z.union([z.string().max(1_000), z.boolean()])

export const beginningShape = z.object({
  clientId: z.uuid(),
  text: z.string(),
  fields: z.record(z.string().max(60), value).default({}),
  locale: z.string().max(20),
  at: z.string().max(120).nullish(),
  page: pageShape.nullish(),
  articleId: z.uuid().nullish(),
  /** What was searched for before. */
  typed: z.string().max(200).nullish(),
  uploadIds: z.array(z.string().max(80)).max(20).default([]),
  identity: z.string().max(4_000).nullish(),
  attributes: attributesShape.nullish(),
  proactiveId: z.string().max(60).nullish(),
})

export type Beginning = z.infer<typeof beginningShape>

/**
 * Begins a chat with its first message, or goes on with the one that was begun with it, or with that of the person a
 * signed identity names. Nothing is known of a visitor before.
 * @throws AppError unauthenticated for a bad identity, invalid for a field that is missing or wrong
 */
export async function begin(
  widget: Widget,
  given: Beginning,
  place: { locale: string; locationId: string | null },
): Promise<{ visitorId: string; token: string }> {
  try {
    return await beginOnce(widget, given, place)
  } catch (error) {
    // Two at once with one client id: the second then finds what the first has begun.
    if (!(error instanceof BegunMeanwhile)) throw error
    return beginOnce(widget, given, place)
  }
}

class BegunMeanwhile extends Error {}

async function beginOnce(
  widget: Widget,
  given: Beginning,
  place: { locale: string; locationId: string | null },
): Promise<{ visitorId: string; token: string }> {
  const { context, channel } = widget
  const identity = given.identity ? await readIdentity(context, channel, given.identity) : undefined
  const known = await context.read((tx) => findVisitor(tx, channel.id, given.clientId, identity))
  const said: Said = { ...given, page: given.page ?? null }
  if (known) {
    await say(widget, known, said)
    return { visitorId: known.id, token: await context.transaction((tx) => issueToken(tx, known.id)) }
  }
  const person = personIn(widget, given, identity)
  const visitor = { id: newId(), clientId: given.clientId, ...place, ...person }
  let token = ''
  await say(widget, visitor, said, async (tx) => {
    if (!(await insertVisitor(tx, channel.id, visitor, given))) throw new BegunMeanwhile()
    if (identity) await bindIdentity(context, tx, visitor.id, identity)
    token = await issueToken(tx, visitor.id)
  })
  return { visitorId: visitor.id, token }
}

function findVisitor(
  tx: Tx,
  channelId: string,
  clientId: string,
  identity: Identity | undefined,
): Promise<Visitor | undefined> {
  return tx.db
    .selectFrom('chatVisitors')
    .select(visitorColumns)
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where((of) =>
      of.or([of('clientId', '=', clientId), ...(identity ? [of('subject', '=', identity.subject)] : [])]),
    )
    .orderBy((of) => of('clientId', '=', clientId), 'desc')
    .limit(1)
    .executeTakeFirst()
}

type Person = { name: string; email: string | null; subject: string | null }

/** Who they are: as their site says, else as they say themselves. */
function personIn({ settings }: Widget, { fields }: Beginning, identity: Identity | undefined): Person {
  const answers = settings.fields.map((field) => ({
    ...field,
    answer: String(fields[field.key] ?? '').trim(),
  }))
  for (const { key, kind, isRequired, answer, options } of answers) {
    const isMissing = isRequired && (answer === '' || (kind === 'checkbox' && answer !== 'true'))
    const isWrong =
      answer !== '' &&
      ((kind === 'email' && !z.email().safeParse(answer).success) ||
        (kind === 'select' && !options.includes(answer)))
    if (isMissing || isWrong)
      throw new AppError('invalid', `The field ${key} is missing or wrong.`, {
        ...{ key: isMissing ? 'chat_field_missing' : 'chat_field_wrong', field: key },
      })
  }
  const email = answers.find(({ kind, answer }) => kind === 'email' && answer)?.answer
  const name = answers.find(({ key, kind }) => kind === 'text' && key.toLowerCase() === 'name')?.answer
  return {
    name: (identity?.name ?? name ?? '').slice(0, 120),
    email: identity?.email ?? email?.toLowerCase() ?? null,
    subject: identity?.subject ?? null,
  }
}

type NewVisitor = Person & { id: string; clientId: string; locale: string; locationId: string | null }

async function insertVisitor(
  tx: Tx,
  channelId: string,
  visitor: NewVisitor,
  given: Beginning,
): Promise<boolean> {
  const { fields, attributes, articleId, typed, proactiveId } = given
  const made = await tx.db
    .insertInto('chatVisitors')
    .values({
      ...{ accountId: tx.accountId, channelId, ...visitor },
      page: JSON.stringify(given.page ?? {}),
      details: JSON.stringify({ fields, attributes: attributes ?? {}, articleId, typed, proactiveId }),
      ...{ lastSeenAt: tx.now(), createdAt: tx.now() },
    })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
