import { NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './filter-builder.module.css'

const units = ['minutes', 'hours', 'days'] as const
type Unit = (typeof units)[number]
type Kind = 'ago' | 'ahead' | 'moment'

type TimeValueProps = { value: string | undefined; onChange: (value: string | undefined) => void }

/** A time: so long ago, so long from now, or a moment. */
export function TimeValue({ value, onChange }: TimeValueProps) {
  const translate = useTranslate()
  const { kind, count, unit } = readTime(value)
  return (
    <div className={classes.time}>
      {kind === 'moment' ? (
        <TextInput
          type="datetime-local"
          aria-label={translate('views.value')}
          value={value ? localText(value) : ''}
          onChange={({ currentTarget: { value: text } }) =>
            onChange(text ? new Date(text).toISOString() : undefined)
          }
        />
      ) : (
        <>
          <NumberInput
            className={classes.count ?? ''}
            aria-label={translate('views.value')}
            min={0}
            max={99_999}
            value={count}
            onChange={(number) => onChange(duration(kind, Number(number), unit))}
          />
          <Select
            aria-label={translate('views.unit')}
            data={units.map((one) => ({ value: one, label: translate(`views.${one}`) }))}
            value={unit}
            onChange={(value) => onChange(duration(kind, count, units.find((one) => one === value) ?? unit))}
            allowDeselect={false}
          />
        </>
      )}
      <Select
        aria-label={translate('views.timeKind')}
        data={(['ago', 'ahead', 'moment'] as const).map((one) => ({
          value: one,
          label: translate(`views.${one}`),
        }))}
        value={kind}
        onChange={(next) =>
          onChange(
            next === 'moment'
              ? new Date().toISOString()
              : duration(next === 'ago' ? 'ago' : 'ahead', count, unit),
          )
        }
        allowDeselect={false}
      />
    </div>
  )
}

function readTime(value = '-P7D'): { kind: Kind; count: number; unit: Unit } {
  const [, sign, days, hours, minutes] = /^([+-]?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value) ?? []
  if (days === undefined && hours === undefined && minutes === undefined)
    return { kind: 'moment', count: 7, unit: 'days' }
  const kind = sign === '-' ? 'ago' : 'ahead'
  if (days !== undefined) return { kind, count: Number(days), unit: 'days' }
  if (hours !== undefined) return { kind, count: Number(hours), unit: 'hours' }
  return { kind, count: Number(minutes), unit: 'minutes' }
}

function duration(kind: Kind, count: number, unit: Unit): string {
  const sign = kind === 'ago' ? '-' : ''
  if (unit === 'days') return `${sign}P${count}D`
  return unit === 'hours' ? `${sign}PT${count}H` : `${sign}PT${count}M`
}

/** As the browser's field takes it: wall time here, without a zone. */
function localText(value: string): string {
  const at = new Date(value)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
