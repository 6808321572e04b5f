import { Checkbox, Select, TagsInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddLine } from './add-line.tsx'
import { type ChatDraft, newField } from './chat-draft.ts'
import classes from './chat-form.module.css'
import { fieldKinds } from './chat-settings.ts'
import { LanguageText } from './language-text.tsx'

type QuestionFieldsProps = { form: UseFormReturnType<ChatDraft>; language: string }

const mostFields = 10
const kindTexts = {
  text: 'channels.chatKindText',
  email: 'channels.chatKindEmail',
  phone: 'channels.chatKindPhone',
  select: 'channels.chatKindSelect',
  checkbox: 'channels.chatKindCheckbox',
} as const

/** What is asked before the first message goes. */
export function QuestionFields({ form, language }: QuestionFieldsProps) {
  const translate = useTranslate()
  const kinds = fieldKinds.map((value) => ({ value, label: translate(kindTexts[value]) }))
  return (
    <Section title={translate('channels.chatFields')} text={translate('channels.chatFieldsText')}>
      {form.values.fields.map(({ key, labels, kind }, at) => (
        <div className={classes.card} key={key || at}>
          <div className={classes.head}>
            <LanguageText
              label={translate('channels.chatFieldLabel')}
              texts={labels}
              language={language}
              error={form.errors[`fields.${at}.labels`]}
              onChange={(texts) => form.setFieldValue(`fields.${at}.labels`, texts)}
            />
            <Select
              label={translate('channels.chatFieldKind')}
              data={kinds}
              allowDeselect={false}
              {...form.getInputProps(`fields.${at}.kind`)}
            />
            <IconButton
              icon={IconX}
              label={translate('channels.chatFieldRemove', { number: at + 1 })}
              onClick={() => form.removeListItem('fields', at)}
            />
          </div>
          {kind === 'select' && (
            <TagsInput
              label={translate('channels.chatFieldOptions')}
              description={translate('channels.chatFieldOptionsText')}
              {...form.getInputProps(`fields.${at}.options`)}
            />
          )}
          <Checkbox
            label={translate('channels.chatFieldRequired')}
            {...form.getInputProps(`fields.${at}.isRequired`, { type: 'checkbox' })}
          />
        </div>
      ))}
      {form.values.fields.length < mostFields && (
        <AddLine
          icon={IconPlus}
          label={translate('channels.chatFieldAdd')}
          onClick={() => form.insertListItem('fields', newField())}
        />
      )}
    </Section>
  )
}
