import { noteProblems } from '../../src/reviews/trends/problems/note-problems.ts'
import { writeReviews } from '../write-reviews.ts'
import type { Walk } from './walk.ts'

const dayMs = 86_400_000

const trends: Walk = {
  name: 'what reviews teach is looked at, and a problem is decided',
  tags: ['reviews'],
  async tell({ brand, call, stage }) {
    const { locationId, context } = brand
    const now = stage.world.now().getTime()
    const kind = Array.from({ length: 30 }, (_, index) => ({
      ...{ locationId, stars: 5 - (index % 2), sentiment: 'pos' as const, themes: ['staff'] },
      ...{ writtenAt: new Date(now - (9 + index) * dayMs), dueFrom: new Date(now - (9 + index) * dayMs) },
    }))
    const bad = ['Giulia R.', 'Paolo V.', 'Anna T.', 'Luca M.', 'Sara B.'].map((authorName, index) => ({
      ...{ locationId, authorName, stars: 1, sentiment: 'neg' as const, themes: ['waiting'] },
      ...{ writtenAt: new Date(now - (1 + index) * dayMs), dueFrom: new Date(now - (1 + index) * dayMs) },
      decidingWords: { themes: { waiting: ['un’ora di attesa'] } },
    }))
    await writeReviews(context, [...kind, ...bad])
    await noteProblems(context, {})
    await call('getReviewTrends', { query: { step: 'week', days: 14, locationId } })
    await call('getReviewMap', { query: { days: 28, theme: 'waiting' } })
    await call('getReviewResponse', { query: { days: 28 } })
    await call('listReviewThemes')
    const { items } = await call('listReviewProblems', { query: { state: 'open', suspects: 'without' } })
    await call('decideReviewProblem', {
      path: { id: items[0]?.id ?? '' },
      body: { state: 'looked_at', note: 'One till was broken; it is being mended.' },
    })
  },
}

export const reviewTrendWalks: readonly Walk[] = [trends]
