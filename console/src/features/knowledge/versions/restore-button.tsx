import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Confirmed } from '../../../ui/confirmed.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import type { ArticleText, TextPlace } from '../queries.ts'

type RestoreButtonProps = {
  place: TextPlace
  number: number
  header: () => { 'if-match': string }
  onRestored: (text: ArticleText) => void
}

/** Puts an earlier version where one writes; what stood there is kept as a version first. */
export function RestoreButton({
  place: { articleId, textId },
  number,
  header,
  onRestored,
}: RestoreButtonProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  async function restore() {
    const params = { path: { id: articleId, textId, number }, header: header() }
    const path = '/api/v1/articles/{id}/texts/{textId}/versions/{number}/restoration'
    const text = await answer(api.POST(path, { params }))
    void client.invalidateQueries({ queryKey: articleKeys.one(articleId) })
    notifyDone(translate('articles.restored', { number }))
    onRestored(text)
  }
  return (
    <Confirmed
      title={translate('articles.restoreTitle', { number })}
      text={translate('articles.restoreText')}
      action={translate('articles.restore')}
      onConfirm={restore}
    >
      {(ask) => (
        <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={15} />} onClick={ask}>
          {translate('articles.restore')}
        </Button>
      )}
    </Confirmed>
  )
}
