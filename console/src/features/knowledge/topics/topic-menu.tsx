import { Menu } from '@mantine/core'
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconFolderPlus,
  IconPencil,
} from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { type ArticleSearch, paths } from '../../../paths.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import type { NamedTopic } from '../use-help-centre.ts'
import type { PlacedTopic } from './topic-tree.ts'
import classes from './topics.module.css'

const deepest = 2

type TopicMenuProps = {
  placed: PlacedTopic<NamedTopic>
  onMove: (step: -1 | 1) => void
  onChange: () => void
  onAdd: () => void
}

/** What can be done with a topic. */
export function TopicMenu({ placed, onMove, onChange, onAdd }: TopicMenuProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { topic, depth, isFirst, isLast } = placed
  const { id, name } = topic
  const renew = () => client.invalidateQueries({ queryKey: articleKeys.topics })
  const change = useMutation({
    mutationFn: (isArchived: boolean) =>
      answer(api.PATCH('/api/v1/topics/{id}', { params: { path: { id } }, body: { isArchived } })),
    onSuccess: async (_saved, isArchived) => {
      if (isArchived) {
        const search = (known: ArticleSearch) => ({ ...known, topic: undefined })
        void navigate({ to: paths.helpCentre(), search, replace: true })
        notifyDone(translate('articles.topicArchived', { name }), {
          label: translate('common.undo'),
          run: () => change.mutate(false),
        })
      }
      await renew()
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <IconButton
          icon={IconDots}
          size="sm"
          className={classes.menu ?? ''}
          label={translate('articles.topicMenu', { name })}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onChange}>
          {translate('articles.changeTopic')}
        </Menu.Item>
        {depth < deepest && (
          <Menu.Item leftSection={<IconFolderPlus size={16} />} onClick={onAdd}>
            {translate('articles.addWithin')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconArrowUp size={16} />}
          rightSection="Alt ↑"
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          {translate('articles.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} />}
          rightSection="Alt ↓"
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          {translate('articles.moveDown')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => change.mutate(true)}>
          {translate('articles.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
