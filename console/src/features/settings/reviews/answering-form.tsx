import { Select, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { answeringOptions, type Register, type ReviewAnswering } from '../../../lib/review-strategies.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { useRegisterNames } from './register-names.ts'

type Draft = { languages: Record<string, Register | 'none'> }

/** In which languages reviews are answered, and how people are spoken to in each. */
export function AnsweringForm() {
  const translate = useTranslate()
  const { locale } = useTranslator()
  const registerNames = useRegisterNames()
  const { value, save, refresh } = useVersioned(answeringOptions)
  const form = useForm<Draft>({ initialValues: draftOf(value) })
  const store = ({ languages }: Draft) =>
    save((header) =>
      answer(
        api.PUT('/api/v1/review-answering', { params: { header }, body: { languages: kept(languages) } }),
      ),
    )
  return (
    <EditForm
      form={form}
      save={async (draft) => draftOf(await store(draft))}
      refresh={async () => draftOf(await refresh())}
    >
      <Section
        title={translate('review-strategies.languages')}
        text={translate('review-strategies.languagesText')}
      >
        <Stack gap="sm">
          {Object.keys(form.getValues().languages).map((language) => (
            <Select
              key={language}
              label={languageName(language, locale)}
              allowDeselect={false}
              data={[
                ...registerNames(language),
                { value: 'none', label: translate('review-strategies.noAnswersIn') },
              ]}
              {...form.getInputProps(`languages.${language}`)}
            />
          ))}
        </Stack>
      </Section>
    </EditForm>
  )
}

function draftOf({ languages, worded }: ReviewAnswering): Draft {
  const all = [...new Set([...worded, ...Object.keys(languages)])]
  return { languages: Object.fromEntries(all.map((one) => [one, languages[one] ?? 'none'])) }
}

function kept(languages: Draft['languages']): Record<string, Register> {
  return Object.fromEntries(
    Object.entries(languages).filter((one): one is [string, Register] => one[1] !== 'none'),
  )
}
