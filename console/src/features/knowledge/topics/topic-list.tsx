import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type ArticleSearch, paths } from '../../../paths.ts'
import { useOrder } from '../../../ui/order/use-order.ts'
import { type NamedTopic, useHelpCentre } from '../use-help-centre.ts'
import { TopicDialog } from './topic-dialog.tsx'
import { TopicMenu } from './topic-menu.tsx'
import type { PlacedTopic } from './topic-tree.ts'
import classes from './topics.module.css'

type Asked = { topic?: NamedTopic; parentId?: string | null }

/** The topics as a tree: chosen to narrow the articles, and changed where one may. */
export function TopicList({ onChosen }: { onChosen?: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { topics, mayPublish } = useHelpCentre()
  const search: ArticleSearch = useSearch({ strict: false })
  const [asked, setAsked] = useState<Asked>()
  const parent = useRef<string | null>(null)
  const listed = topics.map(({ topic }) => topic)
  const ordering = useOrder(articleKeys.topics, listed, {
    groupOf: ({ parentId }) => parentId ?? '',
    save: async (ids) => {
      const siblings = ids.filter((id) => listed.find((one) => one.id === id)?.parentId === parent.current)
      await answer(api.PUT('/api/v1/topic-order', { body: { parentId: parent.current, ids: siblings } }))
      await client.invalidateQueries({ queryKey: articleKeys.topics })
      return undefined
    },
  })
  function move({ id, parentId }: NamedTopic, step: -1 | 1) {
    parent.current = parentId
    ordering.move(id, step)
  }
  return (
    <nav aria-label={translate('articles.topics')} className={classes.tree}>
      <ul className={classes.list}>
        <li className={classes.row}>
          <Link
            to={paths.helpCentre()}
            search={{ ...search, topic: undefined }}
            className={classes.link}
            activeProps={{}}
            activeOptions={{ exact: true }}
            aria-current={search.topic ? undefined : 'page'}
            {...(onChosen && { onClick: onChosen })}
          >
            {translate('articles.allArticles')}
          </Link>
        </li>
        {topics.map((placed) => (
          <TopicRow
            key={placed.topic.id}
            placed={placed}
            mayChange={mayPublish}
            onAsk={setAsked}
            onMove={(step) => move(placed.topic, step)}
            {...(onChosen && { onChosen })}
          />
        ))}
      </ul>
      {mayPublish && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.add ?? ''}
          leftSection={<IconPlus size={15} />}
          onClick={() => setAsked({ parentId: null })}
        >
          {translate('articles.addTopic')}
        </Button>
      )}
      <p className="visually-hidden" aria-live="polite">
        {ordering.spoken}
      </p>
      {asked && <TopicDialog {...asked} onClose={() => setAsked(undefined)} />}
    </nav>
  )
}

type TopicRowProps = {
  placed: PlacedTopic<NamedTopic>
  mayChange: boolean
  onAsk: (asked: Asked) => void
  onMove: (step: -1 | 1) => void
  onChosen?: () => void
}

function TopicRow({ placed, mayChange, onAsk, onMove, onChosen }: TopicRowProps) {
  const search: ArticleSearch = useSearch({ strict: false })
  const { topic, depth } = placed
  function moveByKey(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!step || !event.altKey || !mayChange) return
    event.preventDefault()
    onMove(step)
  }
  return (
    <li className={classes.row} style={{ '--depth': depth }}>
      <Link
        to={paths.helpCentre()}
        search={{ ...search, topic: topic.id }}
        className={classes.link}
        activeProps={{}}
        aria-current={search.topic === topic.id ? 'page' : undefined}
        onKeyDown={moveByKey}
        {...(onChosen && { onClick: onChosen })}
      >
        <span className={classes.name}>{topic.name}</span>
        {topic.articleCount > 0 && <span className={classes.count}>{topic.articleCount}</span>}
      </Link>
      {mayChange && (
        <TopicMenu
          placed={placed}
          onMove={onMove}
          onChange={() => onAsk({ topic })}
          onAdd={() => onAsk({ parentId: topic.id })}
        />
      )}
    </li>
  )
}
