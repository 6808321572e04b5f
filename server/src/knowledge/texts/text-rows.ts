import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { textMarkShape, textRowShape } from './shapes.ts'

export type TextRow = z.infer<typeof textRowShape> & { articleId: string }

/** The texts of some articles without what they say, by language, those for all places first. */
export async function readTextRows(tx: Tx, articleIds: readonly string[]): Promise<TextRow[]> {
  if (articleIds.length === 0) return []
  const rows = await selectTexts(tx)
    .where('text.articleId', 'in', articleIds)
    .orderBy('text.locale')
    .orderBy(sql`region.name nulls first`)
    .orderBy('text.id')
    .execute()
  return rows.map(asTextRow)
}

export type TextMark = z.infer<typeof textMarkShape> & { articleId: string; title: string }

/** How far the texts of some articles have come, in the same order: all that a list of many articles says of them. */
export async function readTextMarks(tx: Tx, articleIds: readonly string[]): Promise<TextMark[]> {
  if (articleIds.length === 0) return []
  const { rows } = await sql<Omit<TextMark, 'review'> & { review: string | null }>`
    select text.article_id, text.locale, text.region_id, region.name as region_name, text.title, text.review,
      text.published_version, text.scheduled_version, coalesce(shown.of_version <> text.version, false) as has_changes
    from article_texts as text
    left join regions as region on region.account_id = text.account_id and region.id = text.region_id
    left join article_versions as shown on shown.account_id = text.account_id and shown.text_id = text.id
      and shown.number = text.published_version
    where text.account_id = ${tx.accountId}::uuid and text.article_id = any(${articleIds}::uuid[])
    order by text.locale, region.name nulls first, text.id`.execute(tx.db)
  return rows.map((row) => ({ ...row, review: reviewOf(row.review) }))
}

export function selectTexts(tx: Tx) {
  return tx.db
    .selectFrom('articleTexts as text')
    .leftJoin('regions as region', (join) =>
      join.onRef('region.accountId', '=', 'text.accountId').onRef('region.id', '=', 'text.regionId'),
    )
    .leftJoin('members as changer', (join) =>
      join.onRef('changer.accountId', '=', 'text.accountId').onRef('changer.id', '=', 'text.changedBy'),
    )
    .leftJoin('members as reviewer', (join) =>
      join.onRef('reviewer.accountId', '=', 'text.accountId').onRef('reviewer.id', '=', 'text.reviewBy'),
    )
    .leftJoin('articleVersions as shown', (join) =>
      join
        .onRef('shown.accountId', '=', 'text.accountId')
        .onRef('shown.textId', '=', 'text.id')
        .onRef('shown.number', '=', 'text.publishedVersion'),
    )
    .select(['text.id', 'text.articleId', 'text.locale', 'text.regionId', 'text.title', 'text.slug'])
    .select(['text.version', 'text.changedAt', 'text.review', 'text.reviewNote', 'text.publishedVersion'])
    .select(['text.publishedAt', 'text.scheduledVersion', 'text.publishAt', 'region.name as regionName'])
    .select('shown.slug as publishedSlug')
    .select(['changer.id as changerId', 'changer.name as changerName'])
    .select(['reviewer.id as reviewerId', 'reviewer.name as reviewerName'])
    .select(sql<boolean>`coalesce(shown.of_version <> text.version, false)`.as('hasChanges'))
    .where('text.accountId', '=', tx.accountId)
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectTexts>['executeTakeFirstOrThrow']>>

export function asTextRow({
  changerId,
  changerName,
  reviewerId,
  reviewerName,
  review,
  ...row
}: Selected): TextRow {
  return {
    ...row,
    review: reviewOf(review),
    changedBy: changerId === null ? null : { id: changerId, name: changerName ?? '' },
    reviewedBy: reviewerId === null ? null : { id: reviewerId, name: reviewerName ?? '' },
  }
}

function reviewOf(review: string | null) {
  return reviews.find((one) => one === review) ?? null
}

const reviews = ['asked', 'approved', 'returned'] as const
