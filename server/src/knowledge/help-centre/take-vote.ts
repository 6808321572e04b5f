import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import { AppError } from '../../platform/errors.ts'
import { findPublicArticle } from '../published/find-public-article.ts'
import { votedReasonShape } from '../published/shapes.ts'
import { voteOnArticle } from '../published/vote.ts'
import { findReader } from './find-reader.ts'
import { helpPaths } from './layout.tsx'
import { textReader } from './read-pages.ts'

const formShape = z.object({
  helpful: z.enum(['yes', 'no']),
  reason: votedReasonShape.optional(),
  words: z.string().max(1_000).default(''),
})

/** Keeps whether an article helped: a "no" is asked for its reason first. Leads back to the article. */
export async function takeVote(visit: Visit): Promise<{ to: string; status: 303 }> {
  const reader = await findReader(visit)
  const form = formShape.safeParse(visit.form)
  const slug = visit.params.slug ?? ''
  const article = await visit.context.read((tx) => findPublicArticle(tx, { ...textReader(reader), slug }))
  if (!article || 'movedTo' in article)
    throw new AppError('not_found', 'There is no such article.', { key: 'article_gone' })
  if (!form.success) throw new AppError('invalid', 'Choose an answer.', { key: 'vote_unread' })
  const back = helpPaths(reader, reader.lang).article(slug)
  const leading = (vote: string) => ({
    to: `${back}${back.includes('?') ? '&' : '?'}vote=${vote}`,
    status: 303 as const,
  })
  const { helpful, reason, words } = form.data
  if (helpful === 'no' && !reason) return leading('why')
  await voteOnArticle(visit.context, {
    ...{ textId: article.textId, number: article.number, isHelpful: helpful === 'yes' },
    ...{ reason: reason ?? null, words, locationId: reader.place?.id ?? null },
  })
  return leading('thanks')
}
