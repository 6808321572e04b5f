import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { textRowShape } from './shapes.ts'

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
    review: reviews.find((one) => one === review) ?? null,
    changedBy: changerId === null ? null : { id: changerId, name: changerName ?? '' },
    reviewedBy: reviewerId === null ? null : { id: reviewerId, name: reviewerName ?? '' },
  }
}

const reviews = ['asked', 'approved', 'returned'] as const
