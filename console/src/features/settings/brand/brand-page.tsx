import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices, languageName } from '../../../lib/languages.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import type { BrandForm } from './brand-form.ts'
import { LogoField } from './logo-field.tsx'
import { LookFields } from './look-fields.tsx'
import type { Account } from './queries.ts'
import { useAccountEditor } from './use-account.ts'

const hex = /^#[0-9a-f]{6}$/i

/** How the brand looks and speaks, to its customers and in this console. */
export function BrandPage() {
  const translate = useTranslate()
  const locale = useLocale()
  const { account, save, refresh, setLogo, removeLogo } = useAccountEditor()
  const colourRule = (text: string) => (hex.test(text) ? null : translate('settings.badColour'))
  const form = useForm<BrandForm>({
    initialValues: formOf(account),
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      colour: colourRule,
      accent: colourRule,
      languages: (languages) => (languages.length > 0 ? null : translate('common.required')),
    },
  })
  const { languages, defaultLocale } = form.values
  const setLanguages = (next: string[]) => {
    const isStillSpoken = next.includes(defaultLocale)
    form.setValues({ languages: next, ...(!isStillSpoken && next[0] && { defaultLocale: next[0] }) })
  }
  return (
    <Page title={translate('settings.brand')} lead={translate('settings.brandLead')}>
      <EditForm
        form={form}
        save={async (values) => formOf(await save(changesOf(form.getInitialValues(), values)))}
        refresh={async () => formOf(await refresh())}
        fieldOf={(path) => path.replace(/^brand\./, '')}
      >
        <Section title={translate('settings.brandName')}>
          <TextInput label={translate('settings.brandTitle')} required {...form.getInputProps('name')} />
          <LogoField account={account} onSet={setLogo} onRemove={removeLogo} />
        </Section>
        <LookFields form={form} logoUrl={account.logoUrl} />
        <Section title={translate('settings.languages')} text={translate('settings.languagesText')}>
          <MultiSelect
            label={translate('settings.spoken')}
            data={languageChoices(locale, languages)}
            searchable
            required
            {...form.getInputProps('languages')}
            onChange={setLanguages}
          />
          <Select
            label={translate('settings.mainLanguage')}
            description={translate('settings.mainLanguageText')}
            data={languages.map((value) => ({ value, label: languageName(value, locale) }))}
            allowDeselect={false}
            {...form.getInputProps('defaultLocale')}
          />
        </Section>
        <Section title={translate('settings.tone')} text={translate('settings.toneText')}>
          <Textarea
            aria-label={translate('settings.tone')}
            placeholder={translate('settings.tonePlaceholder')}
            autosize
            minRows={4}
            maxLength={2000}
            {...form.getInputProps('tone')}
          />
        </Section>
      </EditForm>
    </Page>
  )
}

function formOf({ name, brand, defaultLocale, languages }: Account): BrandForm {
  const { colour, accent, font, tone } = brand
  return { name, colour, accent, font, tone, defaultLocale, languages }
}

/** The brand kit is kept in one piece by the API, so that what is changed of it stands one level deeper. */
function changesOf(before: BrandForm, after: BrandForm) {
  const { name, defaultLocale, languages, ...brand } = changedOnly(before, after)
  return { ...(name && { name: name.trim() }), defaultLocale, languages, brand }
}
