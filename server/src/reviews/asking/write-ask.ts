import type { Context } from '../../platform/context.ts'
import { directionOf } from '../../platform/i18n/direction-of.ts'
import type { AskingSettings, AskText } from './settings.ts'

export type AskValues = { name: string; place: string; brand: string; link: string; stop: string }

const mergeFields = ['name', 'place', 'brand', 'link', 'stop'] as const

/**
 * The words somebody is asked with, in their language: the brand's own, or ours. How to be asked no more stands in
 * all of them.
 */
export function writeAsk(
  { translate }: Pick<Context, 'translate'>,
  settings: Pick<AskingSettings, 'texts'>,
  { language, values }: { language: string; values: AskValues },
): AskText & { direction: 'ltr' | 'rtl' } {
  const own = settings.texts[language] ?? settings.texts[language.split('-', 1)[0] ?? '']
  const say = (key: string) => translate(language, `review-asking.${key}`, values)
  const filled = (text: string) => fill(text, values)
  return {
    subject: filled(own?.subject ?? '') || say('mailSubject'),
    mail: withStop(filled(own?.mail ?? '') || say('mail'), `\n\n${say('mailStop')}`, values.stop),
    message: withStop(filled(own?.message ?? '') || say('message'), ` ${say('messageStop')}`, values.stop),
    direction: directionOf(language) === 'rtl' ? 'rtl' : 'ltr',
  }
}

function fill(text: string, values: AskValues): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const field = mergeFields.find((one) => one === name)
    return field ? values[field] : whole
  })
}

function withStop(text: string, addition: string, stop: string): string {
  return text.includes(stop) ? text : text + addition
}
