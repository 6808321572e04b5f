import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { paths } from '../../../paths.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { draftOfPolicy, policyOfDraft, usePolicyForm } from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'
import { type NewPolicy, slaPoliciesOptions, slaPolicyOptions } from './queries.ts'

/** One policy. */
export function PolicyPage() {
  const translate = useTranslate()
  const { policy, save, refresh } = usePolicyEditor()
  const form = usePolicyForm(draftOfPolicy(policy))
  return (
    <Page title={policy.name} back={{ to: paths.settingsPage('sla'), label: translate('sla.title') }}>
      <EditForm
        form={form}
        fieldOf={(path) => (path === 'nameTaken' ? 'name' : path)}
        save={async (draft) =>
          draftOfPolicy(await save(changedOnly(policyOfDraft(form.getInitialValues()), policyOfDraft(draft))))
        }
        refresh={async () => draftOfPolicy(await refresh())}
      >
        <PolicyFields form={form} />
      </EditForm>
    </Page>
  )
}

function usePolicyEditor() {
  const { policyId: id = '' } = useParams({ strict: false })
  const { value: policy, save, refresh } = useVersioned(slaPolicyOptions(id), [slaPoliciesOptions.queryKey])
  return {
    policy,
    save: (body: Partial<NewPolicy>) =>
      save((header) =>
        answer(api.PATCH('/api/v1/sla-policies/{id}', { params: { path: { id }, header }, body })),
      ),
    refresh,
  }
}
