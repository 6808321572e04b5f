import { Alert, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type Locale, languageNames, localeOf, locales } from '../../../lib/locales.ts'
import { sessionOptions, useSession } from '../../../lib/session.ts'
import type { Session } from '../../../lib/shapes.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { RichField } from '../../../ui/rich-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { Passkeys } from './passkeys.tsx'
import { Password } from './password.tsx'
import { Sessions } from './sessions.tsx'
import { TwoFactor } from './two-factor.tsx'

type ProfileForm = { name: string; locale: Locale; signatureHtml: string }

/** Oneself: name, language, signature, and the ways one signs in. */
export function ProfilePage() {
  const translate = useTranslate()
  const client = useQueryClient()
  const { member, isCompanySession } = useSession()
  const form = useForm<ProfileForm>({
    initialValues: formOf(member),
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save(values: ProfileForm): Promise<ProfileForm> {
    const changes = { ...values, name: values.name.trim() }
    await answer(api.PATCH('/api/v1/session', { body: changes }))
    await client.invalidateQueries({ queryKey: sessionOptions.queryKey })
    return changes
  }
  return (
    <Page title={translate('settings.profile')} lead={member.email}>
      <EditForm form={form} save={save}>
        <Section title={translate('settings.you')} text={translate('settings.youText')}>
          <TextInput
            label={translate('settings.name')}
            autoComplete="name"
            required
            {...form.getInputProps('name')}
          />
          <Select
            label={translate('common.language')}
            description={translate('settings.languageText')}
            data={locales.map((value) => ({ value, label: languageNames[value] }))}
            allowDeselect={false}
            {...form.getInputProps('locale')}
          />
        </Section>
        <Section title={translate('settings.signature')} text={translate('settings.signatureText')}>
          <RichField
            label={translate('settings.signature')}
            value={form.values.signatureHtml}
            onChange={(html) => form.setFieldValue('signatureHtml', html)}
          />
        </Section>
      </EditForm>
      {isCompanySession ? (
        <Section title={translate('settings.security')}>
          <Alert variant="light">{translate('settings.companySession')}</Alert>
        </Section>
      ) : (
        <>
          <Password />
          <TwoFactor />
          <Passkeys />
          <Sessions />
        </>
      )}
    </Page>
  )
}

function formOf({ name, locale, signatureHtml }: Session['member']): ProfileForm {
  return { name, locale: localeOf(locale), signatureHtml }
}
