import { useForm } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import type { Snippet } from '../../lib/writing.ts'
import type { TextsByLanguage } from '../../ui/language-texts.tsx'
import type { Audience } from './offer-fields.tsx'
import { htmlOf, textsOf } from './texts.ts'

/** A snippet as its form holds it. */
export type SnippetDraft = {
  name: string
  shortcut: string
  folder: string
  texts: TextsByLanguage
  audience: Audience
  departmentId: string | null
}

export function draftOfSnippet(snippet: Snippet): SnippetDraft {
  const { name, shortcut, folder, audience, department } = snippet
  const texts = htmlOf(snippet.texts, 'en')
  return { name, shortcut, folder, texts, audience, departmentId: department?.id ?? null }
}

/** What the API is told of it. */
export function snippetOfDraft({ name, shortcut, folder, texts, audience, departmentId }: SnippetDraft) {
  return {
    ...{ name: name.trim(), shortcut: shortcut.trim().replace(/^\//, ''), folder: folder.trim() },
    ...{ texts: textsOf(texts), audience, departmentId: audience === 'department' ? departmentId : null },
  }
}

/** The form of a snippet with the rules that need no server. */
export function useSnippetForm(initialValues: SnippetDraft) {
  const translate = useTranslate()
  const required = translate('common.required')
  return useForm<SnippetDraft>({
    initialValues,
    validate: ({ name, shortcut, audience, departmentId, texts }) => ({
      ...(!name.trim() && { name: required }),
      ...(!/^\/?[^\s/]{1,30}$/.test(shortcut.trim()) && { shortcut: translate('wording.shortcutText') }),
      ...(audience === 'department' && !departmentId && { departmentId: required }),
      ...(Object.values(texts).every((text) => text === '') && {
        [`texts.${Object.keys(texts)[0]}`]: required,
      }),
    }),
  })
}
