import { Button } from '@mantine/core'
import { IconArchive, IconArrowBackUp } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { type Article, articleKeys } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Confirmed } from '../../../ui/confirmed.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { useHelpCentre } from '../use-help-centre.ts'

/** Puts an article away, or takes it back. */
export function ArchiveButton({ article }: { article: Article }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { mayPublish } = useHelpCentre()
  const { id, isArchived, title } = article
  if (!mayPublish) return null
  async function change() {
    const params = { path: { id } }
    await answer(api.PATCH('/api/v1/articles/{id}', { params, body: { isArchived: !isArchived } }))
    await client.invalidateQueries({ queryKey: articleKeys.one(id) })
    void client.invalidateQueries({ queryKey: articleKeys.lists })
    void client.invalidateQueries({ queryKey: articleKeys.topics })
    notifyDone(translate(isArchived ? 'articles.takenBack' : 'articles.archivedDone'))
  }
  const Icon = isArchived ? IconArrowBackUp : IconArchive
  return (
    <Confirmed
      title={translate(isArchived ? 'articles.takeBackTitle' : 'articles.archiveTitle', { name: title })}
      text={translate(isArchived ? 'articles.takeBackText' : 'articles.archiveText')}
      action={translate(isArchived ? 'articles.takeBack' : 'articles.archive')}
      onConfirm={change}
    >
      {(ask) => (
        <Button variant="default" size="xs" leftSection={<Icon size={15} />} onClick={ask}>
          {translate(isArchived ? 'articles.takeBack' : 'articles.archiveArticle')}
        </Button>
      )}
    </Confirmed>
  )
}
