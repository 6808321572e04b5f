import { requirePermission } from '../../accounts/index.ts'
import { addressLine, hoursOf, sentenceFor } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { askMachine } from './ask-machine.ts'
import { draftingTask, type Facts, type Said, transcriptOf } from './prompts.ts'
import { findMachine } from './settings.ts'
import { paragraphsOf } from './to-html.ts'

const mostMessages = 40

/**
 * Has the machine draft the next answer of a conversation, as HTML for the composer. It is told what was said with the
 * customer and what is known of the location; notes and side threads stay here.
 * @throws AppError as `askMachine`
 */
export async function draftAnswer(
  context: Context,
  conversationId: string,
  wish: string,
  signal?: AbortSignal,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const { facts, said } = await context.read(async (tx) => {
    const conversation = await getConversationRecord(tx, conversationId)
    return { facts: await readFacts(context, tx, conversation), said: await readSaid(tx, conversationId) }
  })
  const machine = await findMachine(context)
  const question = { task: draftingTask(facts, wish), material: transcriptOf(said) }
  return paragraphsOf(await askMachine(context, machine, question, signal))
}

type Conversation = { locationId: string | null; contactId: string; locale: string | null }

async function readFacts(context: Context, tx: Tx, conversation: Conversation): Promise<Facts> {
  const names = await tx.db
    .selectFrom('contacts')
    .innerJoin('accounts', 'accounts.id', 'contacts.accountId')
    .select(['contacts.name as customer', 'accounts.name as brand'])
    .where('contacts.accountId', '=', tx.accountId)
    .where('contacts.id', '=', conversation.contactId)
    .executeTakeFirst()
  const place = conversation.locationId
    ? await tx.db
        .selectFrom('locations')
        .select(['name', 'street', 'postcode', 'locality', 'phone', 'email', 'website', 'hours'])
        .where('accountId', '=', tx.accountId)
        .where('id', '=', conversation.locationId)
        .executeTakeFirst()
    : undefined
  const locale = localeOf(conversation.locale ?? 'en')
  const say = (key: string, values: Record<string, string>) => context.translate(locale, key, values)
  const { actor } = context
  return {
    brand: names?.brand ?? '',
    customer: names?.customer ?? '',
    author: actor.kind === 'member' ? actor.name : '',
    location: place?.name ?? '',
    address: place ? addressLine(place) : '',
    phone: place?.phone ?? '',
    email: place?.email ?? '',
    website: place?.website ?? '',
    hours: place ? sentenceFor(hoursOf(place.hours), tx.now(), locale, say) : '',
    locale: conversation.locale ?? '',
  }
}

async function readSaid(tx: Tx, conversationId: string): Promise<Said[]> {
  const rows = await tx.db
    .selectFrom('messages')
    .select(['kind', 'text', 'createdAt'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('publicNumber', 'is not', null)
    .where((of) => of.or([of('state', 'is', null), of('state', 'not in', ['cancelled', 'failed'])]))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(mostMessages)
    .execute()
  return rows.reverse().map(({ kind, text, createdAt }) => ({
    by: kind === 'incoming' ? 'customer' : 'brand',
    at: createdAt,
    text,
  }))
}
