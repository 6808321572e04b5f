import { Anchor, Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { paths } from '../../../paths.ts'
import { Chip, type Tone } from '../../../ui/chip.tsx'
import { VirtualList } from '../../../ui/virtual-list.tsx'
import type { LocationRecord } from './columns.ts'
import classes from './grid.module.css'
import type { LocationEdit } from './queries.ts'
import { useHeading } from './review.tsx'

type Outcomes = LocationEdit['outcome']

const said: Record<Outcomes, { key: MessageKey; tone: Tone }> = {
  refused: { key: 'grid.outcome_refused', tone: 'danger' },
  stale: { key: 'grid.outcome_stale', tone: 'warn' },
  proposed: { key: 'grid.outcome_proposed', tone: 'note' },
  planned: { key: 'grid.outcome_planned', tone: 'accent' },
  changed: { key: 'grid.outcome_changed', tone: 'good' },
  unchanged: { key: 'grid.outcome_unchanged', tone: 'plain' },
}
const inOrder = Object.keys(said)

type OutcomeProps = {
  outcomes: readonly LocationEdit[]
  byId: ReadonlyMap<string, LocationRecord>
  /** What kept the rest from being saved. */
  problem: unknown
  onBack: () => void
}

/** What became of each location; what needs a person comes first. */
export function Outcome({ outcomes, byId, problem, onBack }: OutcomeProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const heading = useHeading()
  const items = outcomes.toSorted((a, b) => inOrder.indexOf(a.outcome) - inOrder.indexOf(b.outcome))
  const counts = Map.groupBy(items, ({ outcome }) => outcome)
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        {translate('grid.happened')}
      </h2>
      <div className={classes.counts} role="status">
        {[...counts].map(([outcome, of]) => (
          <Chip key={outcome} tone={said[outcome].tone}>
            {translate(said[outcome].key)}: {of.length}
          </Chip>
        ))}
      </div>
      {problem != null && (
        <Text c="var(--danger)" role="alert">
          {translate('grid.restFailed', { reason: problemText(problem) })}
        </Text>
      )}
      <VirtualList label={translate('grid.happened')} items={items} keyOf={({ id }) => id}>
        {(item) => <OutcomeRow item={item} name={byId.get(item.id)?.name ?? item.location?.name ?? ''} />}
      </VirtualList>
      <Group>
        <Button onClick={onBack}>{translate('grid.back')}</Button>
      </Group>
    </>
  )
}

function OutcomeRow({ item, name }: { item: LocationEdit; name: string }) {
  const translate = useTranslate()
  const { outcome, faults, changes, id } = item
  const isPartly = outcome !== 'proposed' && changes.some(({ isProposed }) => isProposed)
  return (
    <div className={classes.reviewed}>
      <div className={classes.outcomeHead}>
        <Anchor component={Link} to={paths.location(id, 'history')} fw={600} underline="always">
          {name}
        </Anchor>
        <Chip tone={said[outcome].tone}>{translate(said[outcome].key)}</Chip>
        {isPartly && <Chip tone="note">{translate('grid.partlyProposed')}</Chip>}
      </div>
      {outcome === 'stale' && <span className={classes.markText}>{translate('grid.staleText')}</span>}
      {faults
        .filter(({ severity }) => severity === 'error')
        .map(({ path, message }) => (
          <span key={path} className={classes.markText} data-tone="error">
            {message}
          </span>
        ))}
    </div>
  )
}
