import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import { useRounds } from '../../lib/use-rounds.ts'
import { actionKinds } from '../../ui/action-editor/action-editor.tsx'
import { ActionsField } from '../../ui/action-editor/actions-field.tsx'
import { LanguageTexts } from '../../ui/language-texts.tsx'
import { Section } from '../../ui/section.tsx'
import type { MacroDraft } from './macro-draft.ts'
import { OfferFields } from './offer-fields.tsx'

/** What a macro is called, does and begins to answer, and who can use it. */
export function MacroFields({ form }: { form: UseFormReturnType<MacroDraft> }) {
  const translate = useTranslate()
  const round = useRounds(form.isDirty())
  const problem = Object.entries(form.errors).find(([path]) => path.startsWith('actions'))?.[1]
  return (
    <>
      <Section title={translate('wording.name')} text={translate('wording.nameText')}>
        <TextInput
          label={translate('wording.name')}
          required
          maxLength={80}
          {...form.getInputProps('name')}
        />
      </Section>
      <Section title={translate('wording.actions')} text={translate('wording.actionsText')} isWide>
        <ActionsField
          kinds={doable}
          round={round}
          actions={form.values.actions}
          error={problem}
          onChange={(actions, isComplete) => {
            form.setFieldValue('actions', actions)
            form.setFieldValue('isUnfinished', !isComplete)
          }}
        />
      </Section>
      <Section title={translate('wording.answer')} text={translate('wording.answerText')} isWide>
        <LanguageTexts
          use="reply"
          value={form.values.texts}
          onChange={(texts) => form.setFieldValue('texts', texts)}
          errorOf={(locale) => String(form.errors[`texts.${locale}`] ?? '') || undefined}
        />
      </Section>
      <OfferFields form={form} />
    </>
  )
}

// A macro begins an answer; a person sends it.
const doable = actionKinds.filter((kind) => kind !== 'write')
