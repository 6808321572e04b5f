import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions, membersOptions } from '../../../lib/places.ts'
import type { TimelineEntry } from '../../../lib/shapes.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { readTimeline } from './read-timeline.ts'
import classes from './timeline-line.module.css'

/** One thing that was done with the conversation, in a sentence. */
export function TimelineLine({ entry, zone }: { entry: TimelineEntry; zone: string | undefined }) {
  const translate = useTranslate()
  const names = useNames()
  const sentences = readTimeline(entry, names)
  const actor = entry.actor.kind === 'system' ? translate('inbox.bySystem') : entry.actor.name
  return sentences.map(({ key, values }) => (
    <p key={key} className={classes.line}>
      {translate(key, { actor, ...values })}
      <TimeAgo at={entry.at} zone={zone} className={classes.time} />
    </p>
  ))
}

function useNames() {
  const { data: members = [] } = useQuery(membersOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  return (id: string) =>
    [members, departments, locations].flatMap((list) => list.filter((one) => one.id === id))[0]?.name
}
