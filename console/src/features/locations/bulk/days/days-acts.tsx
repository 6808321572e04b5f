import { IconCalendarOff } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../../lib/i18n.tsx'
import { paths } from '../../../../paths.ts'
import { Chip } from '../../../../ui/chip.tsx'
import { Row, RowList } from '../../../../ui/row-list.tsx'
import { useDaysWords } from './days-words.ts'
import { daysActsOptions, isMoving } from './queries.ts'

/** What was set at many locations before, each to be looked at and undone. */
export function DaysActs() {
  const translate = useTranslate()
  const words = useDaysWords()
  const { data: acts } = useSuspenseQuery(daysActsOptions)
  if (acts.length === 0) return null
  return (
    <RowList label={translate('bulk.daysBefore')}>
      {acts.map((act) => (
        <Row
          key={act.id}
          to={paths.daysAct(act.id)}
          lead={<IconCalendarOff size={20} stroke={1.5} aria-hidden />}
          name={act.entry.label || words.state(act.entry.state)}
          detail={translate('bulk.actOf', { days: words.days(act.entry), count: act.total })}
          side={
            <Chip tone={isMoving(act) ? 'accent' : act.state === 'done' ? 'good' : 'plain'}>
              {translate(`bulk.actState_${act.state}`)}
            </Chip>
          }
        />
      ))}
    </RowList>
  )
}
