import { Button, Progress, Text } from '@mantine/core'
import { IconTestPipe } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { paths } from '../../paths.ts'
import { Section } from '../section.tsx'
import { TimeAgo } from '../time-ago.tsx'
import classes from './rule-lists.module.css'
import { RuleRunLine } from './rule-run.tsx'
import { type DryRunPage, mostLooked, useDryRun } from './use-dry-run.ts'

type DryRunSectionProps = {
  /** Null while the rule is new. */
  id: string | null
  text: string
  /** Asks for a page of what it would do as it is written now; undefined while it is not finished. */
  prepare: () => ((from: number | undefined) => Promise<DryRunPage>) | undefined
}

const mostShown = 100

/** What a rule would do with the newest conversations. Speaks `rules`. */
export function DryRunSection({ id, text, prepare }: DryRunSectionProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const { run, state } = useDryRun(id)
  function tryIt() {
    const ask = prepare()
    if (ask) run(ask)
  }
  return (
    <Section title={translate('rules.dryRun')} text={text} isWide>
      <div>
        <Button
          variant="default"
          leftSection={<IconTestPipe size={16} />}
          loading={state.isRunning}
          onClick={tryIt}
        >
          {translate('rules.dryRunNow')}
        </Button>
      </div>
      {state.isRunning && (
        <Progress
          value={(state.looked / mostLooked) * 100}
          aria-label={translate('rules.looked', { count: state.looked })}
        />
      )}
      {state.error !== undefined && (
        <Text c="var(--danger)" role="alert">
          {problemText(state.error)}
        </Text>
      )}
      <div aria-live="polite">
        {state.isDone && (
          <Text size="sm">
            {translate('rules.wouldChange', { count: state.items.length, looked: state.looked })}
          </Text>
        )}
      </div>
      {state.items.length > 0 && (
        <ul className={classes.plan} aria-label={translate('rules.dryRun')}>
          {state.items.slice(0, mostShown).map((item) => (
            <PlannedConversation key={item.conversation.id} item={item} />
          ))}
        </ul>
      )}
      {state.items.length > mostShown && (
        <Text size="sm" c="dimmed">
          {translate('rules.more', { count: state.items.length - mostShown })}
        </Text>
      )}
    </Section>
  )
}

function PlannedConversation({ item: { conversation, at, steps } }: { item: DryRunPage['items'][number] }) {
  const { id, number, subject } = conversation
  return (
    <li className={classes.planned}>
      <Link to={paths.inbox('all', id)} className={classes.matter}>
        #{number} {subject}
      </Link>
      {at && (
        <span className={classes.when}>
          <TimeAgo at={at} />
        </span>
      )}
      <ul className={classes.steps}>
        {steps
          .filter(({ outcome }) => outcome !== 'passed_over')
          .map((step) => (
            <RuleRunLine key={step.ruleId} step={step} title={step.ruleName} />
          ))}
      </ul>
    </li>
  )
}
