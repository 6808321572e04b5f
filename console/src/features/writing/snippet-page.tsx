import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useVersioned } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { snippetOptions } from './queries.ts'
import { draftOfSnippet, type SnippetDraft, snippetOfDraft, useSnippetForm } from './snippet-draft.ts'
import { SnippetFields } from './snippet-fields.tsx'

/** One snippet: how it is found, what it says, who can use it. */
export function SnippetPage() {
  const translate = useTranslate()
  const { snippetId: id = '' } = useParams({ strict: false })
  const { value: snippet, save, refresh } = useVersioned(snippetOptions(id), [['snippets']])
  const form = useSnippetForm(draftOfSnippet(snippet))
  async function saveDraft(draft: SnippetDraft): Promise<SnippetDraft> {
    const changes = changedOnly(snippetOfDraft(form.getInitialValues()), snippetOfDraft(draft))
    const body = { ...changes, ...offerOf(draft) }
    const saved = await save((header) =>
      answer(api.PATCH('/api/v1/snippets/{id}', { params: { path: { id }, header }, body })),
    )
    return draftOfSnippet(saved)
  }
  return (
    <Page
      title={snippet.name}
      back={{ to: paths.settingsPage('snippets'), label: translate('settings.snippets') }}
    >
      <EditForm form={form} save={saveDraft} refresh={async () => draftOfSnippet(await refresh())}>
        <SnippetFields form={form} />
      </EditForm>
    </Page>
  )
}

// For whom it is, is said whole: the department means nothing without the rest.
function offerOf({ audience, departmentId }: SnippetDraft) {
  return { audience, departmentId: audience === 'department' ? departmentId : null }
}
