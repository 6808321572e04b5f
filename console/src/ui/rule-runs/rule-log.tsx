import { SegmentedControl } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { type RuleOutcome, type RunsPath, ruleRunsOptions } from '../../lib/routing.ts'
import { paths } from '../../paths.ts'
import { EmptyState, ProblemState } from '../empty-state.tsx'
import { MoreButton } from '../more-button.tsx'
import { Section } from '../section.tsx'
import { TimeAgo } from '../time-ago.tsx'
import classes from './rule-lists.module.css'
import { RuleRunLine } from './rule-run.tsx'

const shown = ['acted', 'failed', 'unmatched', 'looped'] as const
const names = {
  acted: 'routing.acted',
  failed: 'routing.failed',
  unmatched: 'routing.unmatched',
  looped: 'routing.looped',
} as const

/** What a rule did with which conversation, or why it did nothing. Speaks `rules`. */
export function RuleLog({ of, id }: { of: RunsPath; id: string }) {
  const translate = useTranslate()
  const [outcome, setOutcome] = useState<RuleOutcome | null>(null)
  const log = useInfiniteQuery(ruleRunsOptions(of, id, outcome))
  const runs = log.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Section title={translate('rules.log')} text={translate('rules.logText')} isWide>
      <SegmentedControl
        className={classes.outcomes ?? ''}
        aria-label={translate('rules.show')}
        value={outcome ?? 'all'}
        onChange={(next) => setOutcome(shown.find((one) => one === next) ?? null)}
        data={[
          { value: 'all', label: translate('rules.showAll') },
          ...shown.map((one) => ({ value: one, label: translate(names[one]) })),
        ]}
      />
      {log.error && <ProblemState error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && runs.length === 0 && (
        <EmptyState icon={IconListSearch} title={translate('rules.logEmpty')} />
      )}
      {runs.length > 0 && (
        <ol className={classes.log} aria-label={translate('rules.log')}>
          {runs.map((run) => (
            <RuleRunLine
              key={run.id}
              step={run}
              title={
                <Link to={paths.inbox('all', run.conversation.id)} className={classes.matter}>
                  #{run.conversation.number} {run.conversation.subject}
                </Link>
              }
              side={<TimeAgo at={run.at} />}
            />
          ))}
        </ol>
      )}
      <MoreButton pages={log} />
    </Section>
  )
}
