import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import type { ReviewImportDetail } from '../../../lib/review-imports.ts'
import { SearchSelect } from '../../../ui/search-select.tsx'

export type Options = ReviewImportDetail['options']

const scales = ['5', '10', '100', 'thumbs'] as const
const orders = ['dmy', 'mdy'] as const
const mostShown = 50

/** What holds for all rows of a table of reviews. */
export function RowOptions({ options, onChange }: { options: Options; onChange: (next: Options) => void }) {
  const translate = useTranslate()
  const { data: locations = [] } = useQuery(locationsOptions)
  return (
    <>
      <TextInput
        label={translate('review-import.platform')}
        description={translate('review-import.platformText')}
        maxLength={100}
        value={options.platform}
        onChange={({ currentTarget }) => onChange({ ...options, platform: currentTarget.value })}
      />
      <SearchSelect
        label={translate('review-import.location')}
        description={translate('review-import.locationText')}
        clearable
        limit={mostShown}
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={options.locationId}
        onChange={(locationId) => onChange({ ...options, locationId: locationId || null })}
      />
      <Select
        label={translate('review-import.scale')}
        data={scales.map((value) => ({ value, label: translate(`review-import.scale_${value}`) }))}
        allowDeselect={false}
        value={options.scale}
        onChange={(value) =>
          onChange({ ...options, scale: scales.find((one) => one === value) ?? options.scale })
        }
      />
      <Select
        label={translate('review-import.dateOrder')}
        data={orders.map((value) => ({ value, label: translate(`review-import.dateOrder_${value}`) }))}
        allowDeselect={false}
        value={options.dateOrder}
        onChange={(value) =>
          onChange({ ...options, dateOrder: orders.find((one) => one === value) ?? options.dateOrder })
        }
      />
    </>
  )
}
