import type { Translate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import type { Conversation } from '../../../lib/shapes.ts'

type Explanation = NonNullable<Conversation['dueExplanation']>

const sentences: Record<Explanation['key'], MessageKey> = {
  firstResponseBusiness: 'inbox.whyFirstResponseBusiness',
  firstResponseAfterOpening: 'inbox.whyFirstResponseAfterOpening',
  firstResponseElapsed: 'inbox.whyFirstResponseElapsed',
  nextAnswerBusiness: 'clocks.whyNextAnswerBusiness',
  nextAnswerAfterOpening: 'clocks.whyNextAnswerAfterOpening',
  nextAnswerElapsed: 'clocks.whyNextAnswerElapsed',
  resolutionBusiness: 'inbox.whyResolutionBusiness',
  resolutionAfterOpening: 'inbox.whyResolutionAfterOpening',
  resolutionElapsed: 'inbox.whyResolutionElapsed',
}

/** Why a due time is what it is, in sentences. */
export function dueSentences(
  { key, values }: Explanation,
  timeOf: (at: string) => string,
  translate: Translate,
): string {
  const { policy, pausedMinutes } = values
  const why = translate(sentences[key], {
    ...lengthOf(values.minutes),
    from: timeOf(values.from),
    opensAt: values.opensAt ? timeOf(values.opensAt) : '',
    dueAt: timeOf(values.dueAt),
    isCalendar: values.isCalendar ? 'yes' : 'no',
  })
  return [
    why,
    ...(pausedMinutes > 0 ? [translate('clocks.stoodStill', lengthOf(pausedMinutes))] : []),
    ...(policy ? [translate('clocks.policy', { policy })] : []),
  ].join(' ')
}

function lengthOf(minutes: number) {
  const isShort = minutes < 120
  return { amount: isShort ? minutes : Math.round(minutes / 6) / 10, unit: isShort ? 'minute' : 'hour' }
}
