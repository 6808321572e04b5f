import type { ChatDraft } from './chat-draft.ts'
import type { Texts } from './chat-settings.ts'

/** How the preview is shown: as it is now, or in a state it may be in. */
export const shownStates = ['now', 'open', 'busy', 'closed', 'unstaffed'] as const
export type ShownState = (typeof shownStates)[number]

/** What the preview is told of a draft, in the language it is being written in: `Rehearsal` of the widget. */
export function previewOf(
  { greetings, fields, proactive, side, acceptsFiles }: ChatDraft,
  { language, state }: { language: string; state: ShownState },
) {
  const said = (texts: Texts) =>
    texts[language]?.trim() || Object.values(texts).find((text) => text.trim()) || ''
  const [invitation] = proactive.filter(({ texts }) => said(texts))
  return {
    ...{ locale: language, state },
    greeting: said(greetings),
    fields: fields.flatMap(({ key, labels, kind, options, isRequired }, at) =>
      said(labels) ? [{ key: key || `new-${at}`, label: said(labels), kind, options, isRequired }] : [],
    ),
    ...{ side, takesFiles: acceptsFiles },
    invitation: invitation ? { id: invitation.id, text: said(invitation.texts) } : null,
  }
}
