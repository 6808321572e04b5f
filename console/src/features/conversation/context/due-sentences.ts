import type { Translate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import type { Conversation } from '../../../lib/shapes.ts'

type Explanation = NonNullable<Conversation['dueExplanation']>

const sentences: Record<Explanation['key'], MessageKey> = {
  firstResponseBusiness: 'inbox.whyFirstResponseBusiness',
  firstResponseAfterOpening: 'inbox.whyFirstResponseAfterOpening',
  firstResponseElapsed: 'inbox.whyFirstResponseElapsed',
  resolutionBusiness: 'inbox.whyResolutionBusiness',
  resolutionAfterOpening: 'inbox.whyResolutionAfterOpening',
  resolutionElapsed: 'inbox.whyResolutionElapsed',
}

/** Why a due time is what it is, in a sentence. */
export function dueSentences(
  { key, values }: Explanation,
  timeOf: (at: string) => string,
  translate: Translate,
): string {
  const hours = Math.round(values.minutes / 6) / 10
  return translate(sentences[key], {
    amount: values.minutes < 120 ? values.minutes : hours,
    unit: values.minutes < 120 ? 'minute' : 'hour',
    from: timeOf(values.from),
    opensAt: values.opensAt ? timeOf(values.opensAt) : '',
    dueAt: timeOf(values.dueAt),
  })
}
