import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { CreateForm } from '../../ui/create-form.tsx'
import { Page } from '../../ui/page.tsx'
import { macroOfDraft, useMacroForm } from './macro-draft.ts'
import { MacroFields } from './macro-fields.tsx'

/** Keeps what is often done at once. */
export function NewMacroPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { account, permissions } = useSession()
  const form = useMacroForm({
    ...{ name: '', actions: [], isUnfinished: false, texts: { [account.locale]: '' }, departmentId: null },
    audience: permissions.includes('writing.manage') ? 'everybody' : 'personal',
  })
  return (
    <Page
      title={translate('wording.newMacro')}
      lead={translate('wording.macrosLead')}
      back={{ to: paths.settingsPage('macros'), label: translate('settings.macros') }}
    >
      <CreateForm
        action={translate('wording.create')}
        form={form}
        create={(draft) => answer(api.POST('/api/v1/macros', { body: macroOfDraft(draft) }))}
        onCreated={() => {
          void client.invalidateQueries({ queryKey: ['macros'] })
          void navigate({ to: paths.settingsPage('macros') })
        }}
      >
        <MacroFields form={form} />
      </CreateForm>
    </Page>
  )
}
