import { Button, Collapse } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { conversationRunsOptions } from '../../../lib/routing.ts'
import { RuleRunLine } from '../../../ui/rule-runs/rule-run.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './context-pane.module.css'

/** What the brand's rules did with a conversation, and why others did nothing; opened when somebody wonders. */
export function RulesSection({ conversationId }: { conversationId: string }) {
  const translate = useTranslate()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const log = useInfiniteQuery(conversationRunsOptions(conversationId))
  const runs = log.data?.pages.flatMap(({ items }) => items) ?? []
  if (runs.length === 0) return null
  const acted = runs.filter(({ outcome }) => outcome === 'acted').length
  return (
    <section className={classes.section} aria-label={translate('routing.rules')}>
      <h2 className={classes.heading}>
        {translate('routing.rules')}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          rightSection={<IconChevronDown size={13} />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {translate('routing.rulesActed', { count: acted })}
        </Button>
      </h2>
      <Collapse expanded={isOpen} id={id}>
        <ol className={classes.facts}>
          {runs.map((run) => (
            <RuleRunLine key={run.id} step={run} title={run.ruleName} side={<TimeAgo at={run.at} />} />
          ))}
        </ol>
        {log.hasNextPage && (
          <Button size="compact-xs" variant="subtle" onClick={() => void log.fetchNextPage()}>
            {translate('routing.earlier')}
          </Button>
        )}
      </Collapse>
    </section>
  )
}
