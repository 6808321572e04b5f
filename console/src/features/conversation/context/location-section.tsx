import { Skeleton } from '@mantine/core'
import { IconClock, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useNow } from '../../../lib/now.ts'
import { clockTime } from '../../../lib/time.ts'
import classes from './context-pane.module.css'

/** The place this is about: whether it is open now, its own time, how to reach it. */
export function LocationSection({ location }: { location: { id: string; name: string } | null }) {
  const translate = useTranslate()
  const locale = useLocale()
  const now = useNow()
  const id = location?.id ?? ''
  const { data } = useQuery({
    queryKey: ['locations', id],
    enabled: location !== null,
    staleTime: 60_000,
    refetchInterval: 5 * 60_000,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/locations/{id}', { params: { path: { id } }, signal })),
  })
  if (!location) return null
  return (
    <section className={classes.section} aria-label={location.name}>
      <h2 className={classes.heading}>{translate('common.location')}</h2>
      <p className={classes.personName}>{location.name}</p>
      {data ? (
        <>
          <p className={classes.hours} data-state={data.hoursNow.state}>
            <span className={classes.sentence}>{data.hoursNow.sentence}</span>
          </p>
          <ul className={classes.facts}>
            <li className={classes.fact}>
              <IconClock size={16} aria-hidden />
              {translate('inbox.localTime', { time: clockTime(now, locale, data.zone) })}
            </li>
            {data.phone && (
              <li className={classes.fact}>
                <IconPhone size={16} aria-hidden />
                <a href={`tel:${data.phone}`}>{data.phone}</a>
              </li>
            )}
            {data.email && (
              <li className={classes.fact}>
                <IconMail size={16} aria-hidden />
                <a href={`mailto:${data.email}`}>{data.email}</a>
              </li>
            )}
            {data.address && (
              <li className={classes.fact}>
                <IconMapPin size={16} aria-hidden />
                <span>{data.address.replaceAll('\n', ', ')}</span>
              </li>
            )}
          </ul>
        </>
      ) : (
        <Skeleton height={84} mt={8} />
      )}
    </section>
  )
}
