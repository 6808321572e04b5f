import { SegmentedControl } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import { catalogueOptions } from '../queries.ts'
import type { Location } from '../shapes.ts'
import classes from './attribute-fields.module.css'

type Attributes = Location['attributes']
type AttributeFieldsProps = { value: Attributes; onChange: (attributes: Attributes) => void }

const states = ['yes', 'no', 'unknown'] as const

/** What is so, what is not so, and what nobody has told, group by group. */
export function AttributeFields({ value, onChange }: AttributeFieldsProps) {
  const translate = useTranslate()
  const { data } = useSuspenseQuery(catalogueOptions())
  const groups = [...Map.groupBy(data.attributes, ({ group }) => group)]
  function change(key: string, state: string) {
    const { [key]: _before, ...others } = value
    onChange(state === 'unknown' ? others : { ...others, [key]: state === 'yes' })
  }
  return groups.map(([group, attributes]) => (
    <Section
      key={group}
      title={translate(`record.group_${group}`)}
      text={group === 'accessibility' ? translate('record.triState') : undefined}
    >
      <ul className={classes.list} aria-label={translate(`record.group_${group}`)}>
        {attributes.map(({ key, name }) => (
          <li key={key} className={classes.line} data-state={stateOf(value[key])}>
            <span>{name}</span>
            <SegmentedControl
              aria-label={name}
              size="xs"
              data={states.map((state) => ({ value: state, label: translate(`record.${state}`) }))}
              value={stateOf(value[key])}
              onChange={(state) => change(key, state)}
            />
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function stateOf(value: boolean | undefined): (typeof states)[number] {
  return value === undefined ? 'unknown' : value ? 'yes' : 'no'
}
