import { Button, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { checksOptions } from '../queries.ts'
import type { Location } from '../shapes.ts'
import classes from './address-fields.module.css'
import { changesOf, type DetailsDraft } from './details-draft.ts'

type FaultsProps = {
  form: UseFormReturnType<DetailsDraft>
  location: Location
  /** The fields that are spoken of here. */
  of: readonly string[]
}

/** What does not look right while one writes, why, and what would put it right. */
export function Faults({ form, location, of }: FaultsProps) {
  const translate = useTranslate()
  const [draft] = useDebouncedValue(form.values, 400)
  const { latitude, longitude, entrance, country, postcode, phone, phones } = changesOf(draft)
  const record = { latitude, longitude, entrance, country, postcode, phone, phones }
  const { data: faults = [] } = useQuery({
    ...checksOptions(location.id, record),
    placeholderData: keepPreviousData,
  })
  const here = faults.filter(({ path }) => of.includes(path.split('/')[0] ?? ''))
  return (
    <div className={classes.faults} role="status">
      {here.map(({ path, severity, message, fix }) => (
        <div key={`${path} ${message}`} className={classes.fault} data-severity={severity}>
          <Text size="sm">{message}</Text>
          {fix?.latitude !== undefined && fix.longitude !== undefined && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => form.setFieldValue('coordinates', `${fix.latitude}, ${fix.longitude}`)}
            >
              {translate('record.swap')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
