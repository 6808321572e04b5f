import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { renewSnippets } from '../../lib/writing.ts'
import { paths } from '../../paths.ts'
import { CreateForm } from '../../ui/create-form.tsx'
import { Page } from '../../ui/page.tsx'
import { snippetOfDraft, useSnippetForm } from './snippet-draft.ts'
import { SnippetFields } from './snippet-fields.tsx'

/** Keeps a reply to be written again. */
export function NewSnippetPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { account, permissions } = useSession()
  const form = useSnippetForm({
    ...{ name: '', shortcut: '', folder: '', texts: { [account.locale]: '' }, departmentId: null },
    audience: permissions.includes('writing.manage') ? 'everybody' : 'personal',
  })
  return (
    <Page
      title={translate('wording.newSnippet')}
      lead={translate('wording.snippetsLead')}
      back={{ to: paths.settingsPage('snippets'), label: translate('settings.snippets') }}
    >
      <CreateForm
        action={translate('wording.create')}
        form={form}
        create={(draft) => answer(api.POST('/api/v1/snippets', { body: snippetOfDraft(draft) }))}
        onCreated={() => {
          renewSnippets(client)
          void navigate({ to: paths.settingsPage('snippets') })
        }}
      >
        <SnippetFields form={form} />
      </CreateForm>
    </Page>
  )
}
