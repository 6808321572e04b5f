import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { CreateForm } from '../../../ui/create-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { useGoToNew } from '../form/use-go-to-new.ts'
import { AccountFields } from './account-fields.tsx'
import { fieldOfPhone } from './use-phone-form.ts'

type NewPhone = { name: string; account: string; authToken: string }

/** Opens a phone channel: the account at the provider is all that is needed, the rest comes on its page. */
export function NewPhoneForm() {
  const translate = useTranslate()
  const goToNew = useGoToNew()
  const form = useForm<NewPhone>({
    initialValues: { name: '', account: '', authToken: '' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  const create = ({ name, account, authToken }: NewPhone) => {
    const settings = { account: account.trim() }
    const secrets = authToken.trim() && { secrets: { authToken: authToken.trim() } }
    const body = { connector: 'phone', address: '', name: name.trim(), settings, ...secrets }
    return answer(api.POST('/api/v1/channels', { body }))
  }
  return (
    <CreateForm
      form={form}
      create={create}
      onCreated={goToNew}
      action={translate('channels.create')}
      fieldOf={fieldOfPhone}
    >
      <Section title={translate('channels.phone')} text={translate('channels.phoneNewText')}>
        <AccountFields form={form} hasToken={false} />
      </Section>
    </CreateForm>
  )
}
