import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { articleKeys } from '../../lib/articles.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageName } from '../../lib/languages.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { gapsOptions, type SearchGap, searchKeys } from '../../lib/searches.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import classes from './searches.module.css'

/** What people look for in vain again and again, each with the one click that begins its article. */
export function GapList() {
  const translate = useTranslate()
  const { data: gaps } = useSuspenseQuery(gapsOptions)
  if (gaps.length === 0) return <p className={classes.none}>{translate('searches.noGaps')}</p>
  return (
    <div className={classes.gaps}>
      <RowList label={translate('searches.gaps')}>
        {gaps.map((gap) => (
          <GapRow key={gap.id} gap={gap} />
        ))}
      </RowList>
    </div>
  )
}

function GapRow({ gap }: { gap: SearchGap }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { term, sessions, locations } = gap
  const where = locations.map(({ name, sessions: count }) => `${name} (${count})`).join(', ')
  return (
    <Row
      name={
        <span className={classes.term} lang={gap.locale}>
          {term}
        </span>
      }
      detail={[
        languageName(gap.locale, locale),
        translate('searches.visitors', { count: sessions }),
        ...(where ? [where] : []),
      ].join(' · ')}
      side={<GapActions gap={gap} />}
    />
  )
}

function GapActions({ gap: { id, articleId } }: { gap: SearchGap }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { begin, dismiss } = useGap(id)
  if (articleId !== null)
    return (
      <>
        <Chip tone="accent">{translate('searches.written')}</Chip>
        <Button
          size="compact-md"
          variant="default"
          renderRoot={(props) => <Link to={paths.article(articleId)} {...props} />}
        >
          {translate('searches.goOn')}
        </Button>
      </>
    )
  if (!permissions.includes('knowledge.write')) return null
  return (
    <>
      <Button size="compact-md" variant="subtle" onClick={() => dismiss.mutate()} loading={dismiss.isPending}>
        {translate('searches.dismiss')}
      </Button>
      <Button
        size="compact-md"
        leftSection={<IconPencilPlus size={16} />}
        onClick={() => begin.mutate()}
        loading={begin.isPending}
      >
        {translate('searches.write')}
      </Button>
    </>
  )
}

function useGap(id: string) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const params = { path: { id } }
  const onError = (error: unknown) => notifyProblem(problemText(error))
  const refresh = () => client.invalidateQueries({ queryKey: searchKeys.gaps })
  const begin = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/search-gaps/{id}/article', { params })),
    async onSuccess(article) {
      void refresh()
      void client.invalidateQueries({ queryKey: articleKeys.lists })
      await navigate({ to: paths.article(article.id) })
    },
    onError,
  })
  const dismiss = useMutation({
    mutationFn: () => answer(api.PATCH('/api/v1/search-gaps/{id}', { params, body: { isDismissed: true } })),
    async onSuccess() {
      await refresh()
      notifyDone(translate('searches.dismissed'))
    },
    onError,
  })
  return { begin, dismiss }
}
