import type { Translate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import type { SnippetName } from './nodes.ts'

export const snippetTexts: Record<SnippetName, MessageKey> = {
  hours: 'articles.snippetHours',
  phone: 'articles.snippetPhone',
  address: 'articles.snippetAddress',
  email: 'articles.snippetEmail',
  services: 'articles.snippetServices',
}

/** How each snippet is called where one writes. */
export function snippetWords(translate: Translate): Record<SnippetName, string> {
  return {
    hours: translate(snippetTexts.hours),
    phone: translate(snippetTexts.phone),
    address: translate(snippetTexts.address),
    email: translate(snippetTexts.email),
    services: translate(snippetTexts.services),
  }
}
