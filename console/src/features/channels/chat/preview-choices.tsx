import { Select } from '@mantine/core'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import type { ChatDraft } from './chat-draft.ts'
import classes from './chat-preview.module.css'
import { languagesOf } from './chat-settings.ts'
import { type ShownState, shownStates } from './preview-of.ts'

type PreviewChoicesProps = {
  draft: ChatDraft
  language: string
  onLanguage: (language: string) => void
  state: ShownState
  onState: (state: ShownState) => void
}

/** The state the preview is shown in, and its language, which is the one being written. */
export function PreviewChoices({ draft, language, onLanguage, state, onState }: PreviewChoicesProps) {
  const translate = useTranslate()
  const { locale: spoken } = useTranslator()
  const languages = [...new Set([...languagesOf(draft), language])]
  return (
    <div className={classes.choices}>
      <Select
        size="sm"
        label={translate('channels.chatPreviewState')}
        allowDeselect={false}
        data={shownStates.map((one) => ({ value: one, label: translate(`channels.chatPreview_${one}`) }))}
        value={state}
        onChange={(chosen) => onState(shownStates.find((one) => one === chosen) ?? 'now')}
      />
      <Select
        size="sm"
        label={translate('wording.language')}
        allowDeselect={false}
        data={languages.map((one) => ({ value: one, label: languageName(one, spoken) }))}
        value={language}
        onChange={(chosen) => chosen && onLanguage(chosen)}
      />
    </div>
  )
}
