import { Button, SegmentedControl } from '@mantine/core'
import { IconFolderPlus, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { IconButton } from '../icon-button.tsx'
import { ConditionLine } from './condition-line.tsx'
import classes from './filter-builder.module.css'
import type { FilterField } from './filter-fields.ts'
import { type Group, isGroup, type Joint, newGroup, newLine, type Part } from './filter-model.ts'

const deepest = 4

type FilterGroupProps = {
  group: Group
  fields: readonly FilterField[]
  depth?: number
  onChange: (group: Group) => void
  onRemove?: () => void
}

/** Conditions that all, any or none of which must hold; groups may stand in it. */
export function FilterGroup({ group, fields, depth = 1, onChange, onRemove }: FilterGroupProps) {
  const translate = useTranslate()
  const replace = (key: number, part: Part | undefined) =>
    onChange({ ...group, parts: group.parts.flatMap((one) => (one.key === key ? (part ?? []) : one)) })
  const add = (part: Part) => onChange({ ...group, parts: [...group.parts, part] })
  return (
    <fieldset
      className={classes.group}
      data-inner={depth > 1 || undefined}
      aria-label={translate('views.group')}
    >
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label={translate('views.joint')}
          value={group.joint}
          onChange={(joint: Joint) => onChange({ ...group, joint })}
          data={[
            { value: 'all', label: translate('views.all') },
            { value: 'any', label: translate('views.any') },
            { value: 'none', label: translate('views.none') },
          ]}
        />
        {onRemove && (
          <IconButton icon={IconTrash} label={translate('views.removeGroup')} onClick={onRemove} />
        )}
      </div>
      {group.parts.map((part) =>
        isGroup(part) ? (
          <FilterGroup
            key={part.key}
            group={part}
            fields={fields}
            depth={depth + 1}
            onChange={(next) => replace(part.key, next)}
            onRemove={() => replace(part.key, undefined)}
          />
        ) : (
          <ConditionLine
            key={part.key}
            line={part}
            fields={fields}
            onChange={(next) => replace(part.key, next)}
            onRemove={() => replace(part.key, undefined)}
          />
        ),
      )}
      <div className={classes.adds}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => add(newLine())}
        >
          {translate('views.addCondition')}
        </Button>
        {depth < deepest && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconFolderPlus size={14} />}
            onClick={() => add(newGroup())}
          >
            {translate('views.addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
