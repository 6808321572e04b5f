import type { ChatDraft } from './chat-draft.ts'
import type { Texts } from './chat-settings.ts'

/** What the preview is told of a draft, in the language it is being written in: `Rehearsal` of the widget. */
export function previewOf({ greetings, fields, proactive, side, acceptsFiles }: ChatDraft, language: string) {
  const said = (texts: Texts) =>
    texts[language]?.trim() || Object.values(texts).find((text) => text.trim()) || ''
  const [invitation] = proactive.filter(({ texts }) => said(texts))
  return {
    locale: language,
    greeting: said(greetings),
    fields: fields.flatMap(({ key, labels, kind, options, isRequired }, at) =>
      said(labels) ? [{ key: key || `new-${at}`, label: said(labels), kind, options, isRequired }] : [],
    ),
    ...{ side, takesFiles: acceptsFiles },
    invitation: invitation ? { id: invitation.id, text: said(invitation.texts) } : null,
  }
}
