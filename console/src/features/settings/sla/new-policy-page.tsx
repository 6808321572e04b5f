import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { draftOfPolicy, emptyPolicy, policyOfDraft, usePolicyForm } from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'
import { slaPoliciesOptions } from './queries.ts'

/** A policy that is not there yet. */
export function NewPolicyPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = usePolicyForm(emptyPolicy)
  return (
    <Page
      title={translate('sla.add')}
      lead={translate('sla.newLead')}
      back={{ to: paths.settingsPage('sla'), label: translate('sla.title') }}
    >
      <EditForm
        form={form}
        fieldOf={(path) => (path === 'nameTaken' ? 'name' : path)}
        save={async (draft) => {
          const saved = await answer(api.POST('/api/v1/sla-policies', { body: policyOfDraft(draft) }))
          await client.invalidateQueries({ queryKey: slaPoliciesOptions.queryKey })
          // The form says first that nothing is unsaved, then we may leave it.
          setTimeout(() => void navigate({ to: paths.settingsPage('sla') }))
          return draftOfPolicy(saved)
        }}
      >
        <PolicyFields form={form} />
      </EditForm>
    </Page>
  )
}
