import { Button, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { zoneSuggestionOptions } from '../queries.ts'
import classes from './address-fields.module.css'
import { type DetailsDraft, parseCoordinates } from './details-draft.ts'

/** Says so when the clock at the coordinates is not the one chosen. */
export function ZoneSuggestion({ form }: { form: UseFormReturnType<DetailsDraft> }) {
  const translate = useTranslate()
  const [coordinates] = useDebouncedValue(form.values.coordinates, 300)
  const point = parseCoordinates(coordinates)
  const isOnGlobe = point && Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180
  const { data: zone } = useQuery(zoneSuggestionOptions(isOnGlobe ? point : undefined))
  if (!zone || zone === form.values.zone) return null
  return (
    <div className={classes.suggestion} role="status">
      <Text>{translate('locations.zoneSuggestion', { zone: zone.replaceAll('_', ' ') })}</Text>
      <Button variant="light" size="compact-sm" onClick={() => form.setFieldValue('zone', zone)}>
        {translate('locations.zoneUse')}
      </Button>
    </div>
  )
}
