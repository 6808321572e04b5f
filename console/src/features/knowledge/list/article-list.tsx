import { Button, Loader } from '@mantine/core'
import { IconAlertTriangle, IconArrowsSort, IconBook2, IconLock } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  type ArticleFilter,
  type ArticleRow,
  articlePagesOptions,
  articleStates,
} from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { type ArticleSearch, paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { MoveButtons } from '../../../ui/order/move-buttons.tsx'
import { RowContent } from '../../../ui/row-list.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { VirtualList } from '../../../ui/virtual-list.tsx'
import { policies, policyNames } from '../policies.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import { LanguageMarks } from './language-marks.tsx'
import classes from './list.module.css'
import { useArticleOrder } from './use-article-order.ts'

/** The articles that fit; ten thousand are as quick as ten. */
export function ArticleList({ create }: { create: ReactNode }) {
  const translate = useTranslate()
  const locale = useLocale()
  const search: ArticleSearch = useSearch({ strict: false })
  const { mayPublish } = useHelpCentre()
  const filter = filterOf(search, locale)
  const found = useInfiniteQuery(articlePagesOptions(filter))
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = found
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows />
  const articles = data.pages.flatMap((page) => page.items)
  if (articles.length === 0) return <Nothing isNarrowed={Object.keys(search).length > 0} create={create} />
  const end = hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined
  return (
    <>
      <Articles
        key={JSON.stringify(filter)}
        {...{ articles, filter }}
        mayOrder={mayPublish && isWholeTopic(search) && articles.length > 1}
        onEnd={end}
      />
      {isFetchingNextPage && <Loader size="sm" m="md" aria-label={translate('common.loading')} />}
    </>
  )
}

type ArticlesProps = {
  articles: readonly ArticleRow[]
  filter: ArticleFilter
  mayOrder: boolean
  onEnd: (() => void) | undefined
}

function Articles({ articles, filter, mayOrder, onEnd }: ArticlesProps) {
  const translate = useTranslate()
  const [isOrdering, setIsOrdering] = useState(false)
  const ordering = useArticleOrder(filter, articles)
  const [first, last] = [articles[0], articles.at(-1)]
  return (
    <>
      {mayOrder && (
        <Button
          className={classes.order ?? ''}
          variant={isOrdering ? 'light' : 'subtle'}
          size="compact-sm"
          leftSection={<IconArrowsSort size={15} />}
          aria-pressed={isOrdering}
          onClick={() => setIsOrdering(!isOrdering)}
        >
          {translate('articles.order')}
        </Button>
      )}
      <VirtualList
        label={translate('articles.articles')}
        items={articles}
        keyOf={({ id }) => id}
        onEnd={onEnd}
      >
        {(article) => (
          <ArticleLine article={article}>
            {mayOrder && isOrdering && (
              <MoveButtons
                item={{ id: article.id, name: article.title }}
                isFirst={article === first}
                isLast={article === last}
                ordering={ordering}
              />
            )}
          </ArticleLine>
        )}
      </VirtualList>
      <p className="visually-hidden" aria-live="polite">
        {ordering.spoken}
      </p>
    </>
  )
}

function ArticleLine({ article, children }: { article: ArticleRow; children: ReactNode }) {
  const translate = useTranslate()
  const { topics } = useHelpCentre()
  const { id, title, kind, policy, topicId, owner, useCount, changedAt, isStale } = article
  const topic = topics.find((one) => one.topic.id === topicId)?.topic.name
  const facts = [topic, owner?.name, useCount > 0 && translate('articles.usedIn', { count: useCount })]
  return (
    <RowContent
      to={paths.article(id)}
      name={
        <span className={classes.name}>
          <span className={classes.title}>{title}</span>
          {kind === 'internal' && <Chip icon={IconLock}>{translate('articles.internal')}</Chip>}
          {policy && <Chip>{translate(policyNames[policy])}</Chip>}
          {isStale && (
            <Chip tone="warn" icon={IconAlertTriangle}>
              {translate('articles.stateStale')}
            </Chip>
          )}
        </span>
      }
      detail={facts.filter(Boolean).join(' · ')}
      side={
        <>
          <LanguageMarks article={article} />
          <TimeAgo at={changedAt} className={classes.time} />
          {children}
        </>
      }
    />
  )
}

function Nothing({ isNarrowed, create }: { isNarrowed: boolean; create: ReactNode }) {
  const translate = useTranslate()
  if (isNarrowed)
    return (
      <EmptyState
        icon={IconBook2}
        title={translate('articles.noHit')}
        action={
          <Button variant="default" renderRoot={(props) => <Link to={paths.helpCentre()} {...props} />}>
            {translate('articles.showAll')}
          </Button>
        }
      />
    )
  return (
    <EmptyState icon={IconBook2} title={translate('articles.empty')} action={create}>
      {translate('articles.emptyText')}
    </EmptyState>
  )
}

// Only then the list shows every article of the topic in its order.
function isWholeTopic({ topic, ...rest }: ArticleSearch): boolean {
  return topic !== undefined && Object.values(rest).every((value) => !value)
}

function filterOf(
  { topic, state, kind, policy, owner, missing, archived, q }: ArticleSearch,
  locale: string,
) {
  const filter: ArticleFilter = {
    topicId: topic,
    state: articleStates.find((one) => one === state),
    kind: kind === 'public' || kind === 'internal' ? kind : undefined,
    policy: policies.find((one) => one === policy),
    ownerId: owner,
    missing,
    archived: archived ? 'true' : undefined,
    search: q,
    locale,
  }
  return filter
}
