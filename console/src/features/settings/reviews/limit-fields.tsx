import { Button, NumberInput, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import classes from './strategy.module.css'
import { currencies, limitedRoles, type StrategyForm } from './strategy-draft.ts'

/** The most each role may offer, in each currency. */
export function LimitFields({ form }: { form: StrategyForm }) {
  const translate = useTranslate()
  return (
    <div className={classes.limits}>
      {form.getValues().limits.map((_limit, index) => (
        // They have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end and taken out
        <div className={classes.limit} key={index}>
          <Select
            aria-label={translate('review-strategies.limitRole')}
            allowDeselect={false}
            data={limitedRoles.map((role) => ({
              value: role,
              label: translate(`review-strategies.${role}`),
            }))}
            {...form.getInputProps(`limits.${index}.role`)}
          />
          <NumberInput
            aria-label={translate('review-strategies.limitAmount')}
            min={0}
            max={1_000_000}
            decimalScale={2}
            {...form.getInputProps(`limits.${index}.amount`)}
          />
          <Select
            aria-label={translate('review-strategies.limitCurrency')}
            allowDeselect={false}
            data={[...currencies]}
            {...form.getInputProps(`limits.${index}.currency`)}
          />
          <IconButton
            icon={IconTrash}
            label={translate('review-strategies.removeLimit')}
            onClick={() => form.removeListItem('limits', index)}
          />
        </div>
      ))}
      <Button
        className={classes.add ?? ''}
        size="compact-md"
        variant="subtle"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => form.insertListItem('limits', { role: 'agent', amount: '', currency: 'EUR' })}
      >
        {translate('review-strategies.addLimit')}
      </Button>
    </div>
  )
}
