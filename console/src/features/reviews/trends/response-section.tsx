import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { TrendSearch } from '../../../paths.ts'
import { TableCard } from '../../../ui/chart/table-card.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { Section } from '../../../ui/section.tsx'
import { type Response, responseOptions } from './queries.ts'
import { useSayings } from './sayings.ts'
import classes from './trends.module.css'

/** How many reviews are answered and how soon, each location against its region. */
export function ResponseSection({ search }: { search: TrendSearch }) {
  const translate = useTranslate()
  const say = useSayings()
  const { data } = useQuery(responseOptions(search))
  if (!data || data.total.owed === 0) return null
  const { total, regions, locations, count } = data
  const hours = (median: number | null) =>
    median === null
      ? translate('review-trends.noData')
      : translate('review-trends.hours', { hours: say.fine(median) })
  return (
    <Section
      title={translate('review-trends.response')}
      text={translate('review-trends.responseText')}
      isWide
    >
      <Figures
        figures={[
          { name: translate('review-trends.owed'), value: total.owed },
          { name: translate('review-trends.answered'), value: say.estimate(total.answered, true) },
          { name: translate('review-trends.median'), value: hours(total.medianHours) },
          { name: translate('review-trends.inTime'), value: say.estimate(total.inTime, true) },
        ]}
      />
      <ResponseTable
        title={translate('review-trends.byLocation')}
        hours={hours}
        rows={locations.map((one) => ({ ...one, region: regions.find(({ id }) => id === one.regionId) }))}
      />
      {count > locations.length && (
        <p className={classes.note}>
          {translate('review-trends.moreLocations', { count: count - locations.length })}
        </p>
      )}
    </Section>
  )
}

type Row = Response['locations'][number] & { region: Response['regions'][number] | undefined }
type TableProps = { title: string; rows: readonly Row[]; hours: (median: number | null) => string }

function ResponseTable({ title, rows, hours }: TableProps) {
  const translate = useTranslate()
  const say = useSayings()
  const inRegion = (share: string) => (
    <span className={classes.between}>{translate('review-trends.inRegion', { share })}</span>
  )
  return (
    <TableCard
      title={title}
      isTitleHidden
      columns={[
        translate('review-trends.location'),
        translate('review-trends.owed'),
        translate('review-trends.answered'),
        translate('review-trends.median'),
        translate('review-trends.inTime'),
      ]}
    >
      {rows.map(({ id, name, owed, answered, medianHours, inTime, region }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{say.number(owed)}</td>
          <td>
            {say.estimate(answered, true)}
            {region?.id && inRegion(say.estimate(region.answered, true))}
          </td>
          <td>
            {hours(medianHours)}
            {region?.id && inRegion(hours(region.medianHours))}
          </td>
          <td>
            {say.estimate(inTime, true)}
            {region?.id && inRegion(say.estimate(region.inTime, true))}
          </td>
        </tr>
      ))}
    </TableCard>
  )
}
