import type { Layer } from '../linear/layer.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { splitTranslation } from '../review-text/split-translation.ts'
import { isStarOnly } from '../review-text/star-only.ts'
import { judgeEmoji } from './emoji.ts'
import { judgeSentiment, type Sentiment, type SentimentVerdict } from './judge-sentiment.ts'

export type ReviewVerdict = {
  label: Sentiment | 'unclear'
  /** What it was told by; `nothing` when there are neither stars nor anything said, or no model of the language. */
  by: 'stars' | 'text' | 'emoji' | 'nothing'
  /** The text says clearly the opposite of the stars: somebody mixed them up, or means it ironically. */
  disagrees: boolean
  /** What the text says by itself, with the words that decided and the model's version. */
  text: SentimentVerdict | undefined
}

export type ReviewToJudge = {
  /** One to five; undefined where the platform knows none. */
  stars?: number | undefined
  /** As the platform gave it, with its translation or without. */
  comment?: string | undefined
}

/** How a review's original is judged: the model of its language, if there is one, and the brand's own layer upon it. */
export type Judging = { model?: KeptModel | undefined; layer?: Layer | undefined }

const clearly = 0.8

/** What a review feels like: by its stars where there are any, by its words otherwise, or by its emoji alone. */
export function judgeReview(
  { stars, comment = '' }: ReviewToJudge,
  { model, layer }: Judging,
): ReviewVerdict {
  const { original } = splitTranslation(comment)
  const isSilent = isStarOnly(original, false)
  const text = model && !isSilent ? judgeSentiment(model, original, layer) : undefined
  if (stars !== undefined) {
    const label = ofStars(stars)
    return { label, by: 'stars', disagrees: text !== undefined && isOpposite(label, text), text }
  }
  const drawn = isSilent ? judgeEmoji(original) : undefined
  if (drawn) return { label: drawn, by: 'emoji', disagrees: false, text }
  if (text) return { label: text.label, by: 'text', disagrees: false, text }
  return { label: 'unclear', by: 'nothing', disagrees: false, text }
}

/** What stars alone say, of five. */
export function ofStars(stars: number): Sentiment {
  if (stars <= 2) return 'neg'
  return stars >= 4 ? 'pos' : 'neu'
}

// Three stars and words of either kind are no contradiction, nor are four and a plain request.
function isOpposite(label: Sentiment, { likeliest, confidence }: SentimentVerdict): boolean {
  return (
    confidence > clearly &&
    ((label === 'pos' && likeliest === 'neg') || (label === 'neg' && likeliest === 'pos'))
  )
}
