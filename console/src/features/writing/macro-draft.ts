import { useForm } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import type { Macro } from '../../lib/writing.ts'
import type { TextsByLanguage } from '../../ui/language-texts.tsx'
import type { Audience } from './offer-fields.tsx'
import { htmlOf, textsOf } from './texts.ts'

/** A macro as its form holds it. */
export type MacroDraft = {
  name: string
  actions: Macro['actions']
  /** A line of the actions is not finished. */
  isUnfinished: boolean
  texts: TextsByLanguage
  audience: Audience
  departmentId: string | null
}

export function draftOfMacro(macro: Macro, locale: string): MacroDraft {
  const { name, actions, audience, department } = macro
  const texts = htmlOf(macro.texts, locale)
  return { name, actions, isUnfinished: false, texts, audience, departmentId: department?.id ?? null }
}

/** What the API is told of it. */
export function macroOfDraft({ name, actions, texts, audience, departmentId }: MacroDraft) {
  return {
    ...{ name: name.trim(), actions, texts: textsOf(texts), audience },
    departmentId: audience === 'department' ? departmentId : null,
  }
}

/** The form of a macro with the rules that need no server. */
export function useMacroForm(initialValues: MacroDraft) {
  const translate = useTranslate()
  const required = translate('common.required')
  return useForm<MacroDraft>({
    initialValues,
    validate: ({ name, audience, departmentId, isUnfinished, actions }) => ({
      ...(!name.trim() && { name: required }),
      ...(isUnfinished && actions.length > 0 && { actions: translate('wording.unfinished') }),
      ...(audience === 'department' && !departmentId && { departmentId: required }),
    }),
  })
}
