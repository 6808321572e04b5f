import { audit } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { refuseStale } from '../refuse-stale.ts'
import { knowledgeSettings } from '../settings.ts'
import { keepVersion } from '../versions/keep-version.ts'
import { announceText } from './announce.ts'
import { claimSlug } from './claim-slug.ts'
import { lockText, type TextRecord } from './find-text.ts'
import { requirePublisher } from './require-publisher.ts'
import type { Publication } from './shapes.ts'

export type TextPlace = { articleId: string; textId: string; version?: number | undefined }

/**
 * Makes a text public as it is, now or at a time; what is written after that is not part of it.
 * @throws AppError not_found, stale, forbidden, conflict when it must be approved first, its article is archived, or its
 * address is another's
 */
export async function publishText(
  context: Context,
  where: TextPlace,
  { at, note }: Publication,
): Promise<void> {
  await context.transaction(async (tx) => {
    const text = await lockText(tx, where.articleId, where.textId)
    refuseStale(text.version, where.version)
    await requirePublisher(tx, text.regionId)
    await requireReady(tx, text)
    await claimSlug(tx, text)
    const number = await keepVersion(tx, text, note)
    if (at !== null && at > tx.now()) await schedule(tx, text, { number, at })
    else await makePublic(tx, text, { number, slug: text.slug, isCurrent: true })
  })
}

/** Takes a text from the public; its address leads nowhere until it is published again. */
export async function unpublishText(context: Context, where: TextPlace): Promise<void> {
  await context.transaction(async (tx) => {
    const text = await lockText(tx, where.articleId, where.textId)
    await requirePublisher(tx, text.regionId)
    if (text.publishedVersion === null) return
    await set(tx, text, { publishedVersion: null, publishedAt: null })
    await note(tx, 'article.unpublished', text, {})
    await announceText(tx, 'article.unpublished', text)
  })
}

/** Takes back that a text becomes public. */
export async function unscheduleText(context: Context, where: TextPlace): Promise<void> {
  await context.transaction(async (tx) => {
    const text = await lockText(tx, where.articleId, where.textId)
    await requirePublisher(tx, text.regionId)
    if (text.scheduledVersion === null) return
    await set(tx, text, { scheduledVersion: null, publishAt: null })
    await announceText(tx, 'article.scheduled', text, { publishAt: null })
  })
}

/**
 * Lets the public read a version of a text that is held.
 * @param isCurrent whether it is what the working copy says, so that its review has served its purpose
 */
export async function makePublic(
  tx: Tx,
  text: TextRecord,
  { number, slug, isCurrent }: { number: number; slug: string; isCurrent: boolean },
): Promise<void> {
  await set(tx, text, {
    ...{ publishedVersion: number, publishedAt: tx.now(), scheduledVersion: null, publishAt: null },
    ...(isCurrent ? { review: null, reviewBy: null, reviewedAt: null, reviewNote: '' } : {}),
  })
  await note(tx, 'article.published', text, { number })
  await announceText(tx, 'article.published', text, { slug, number })
}

async function schedule(
  tx: Tx,
  text: TextRecord,
  { number, at }: { number: number; at: Date },
): Promise<void> {
  await set(tx, text, { scheduledVersion: number, publishAt: at })
  await note(tx, 'article.scheduled', text, { number, at: at.toISOString() })
  await announceText(tx, 'article.scheduled', text, { publishAt: at })
}

async function requireReady(tx: Tx, text: TextRecord): Promise<void> {
  if (text.isArchived)
    throw new AppError('conflict', 'This article is archived. Take it back first.', {
      key: 'article_archived',
    })
  if (text.html === '')
    throw new AppError('conflict', 'There is nothing in this text yet.', { key: 'text_empty' })
  const { articlesNeedApproval } = await knowledgeSettings.read(tx)
  if (articlesNeedApproval && text.review !== 'approved')
    throw new AppError('conflict', 'Somebody else must approve this text first.', { key: 'approval_needed' })
}

type State = Partial<{
  publishedVersion: number | null
  publishedAt: Date | null
  scheduledVersion: number | null
  publishAt: Date | null
  review: null
  reviewBy: null
  reviewedAt: null
  reviewNote: string
}>

async function set(tx: Tx, { id }: TextRecord, state: State): Promise<void> {
  await tx.db
    .updateTable('articleTexts')
    .set(state)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

async function note(
  tx: Tx,
  action: 'article.published' | 'article.unpublished' | 'article.scheduled',
  { articleId, locale, title }: TextRecord,
  more: Record<string, unknown>,
): Promise<void> {
  await audit(tx, {
    ...{ action, subjectKind: 'article', subjectId: articleId },
    after: { locale, title, ...more },
  })
}
