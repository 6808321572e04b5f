import { SegmentedControl, Select, Switch } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions } from '../../../lib/places.ts'
import type { ReviewStrategy } from '../../../lib/review-strategies.ts'
import { Section } from '../../../ui/section.tsx'
import { DurationField } from '../conversations/duration-field.tsx'
import { LimitFields } from './limit-fields.tsx'
import classes from './strategy.module.css'
import { limitedRoles, type StrategyForm } from './strategy-draft.ts'

type FieldsProps = { form: StrategyForm; strategy: ReviewStrategy }

/** Who answers and by when, what is offered, and whether it goes out by itself. */
export function StrategyFields({ form, strategy }: FieldsProps) {
  const translate = useTranslate()
  const isThankful = strategy.kind === 'tone' && (strategy.key === 'glowing' || strategy.key === 'pleased')
  return (
    <>
      <Section title={translate('review-strategies.who')} text={translate('review-strategies.whoText')}>
        <AnswererField form={form} />
        <DurationField
          label={translate('review-strategies.answerBy')}
          description={translate('review-strategies.answerByText')}
          limits={{ min: 1, max: 43_200 }}
          {...form.getInputProps('answerMinutes')}
        />
      </Section>
      <Section title={translate('review-strategies.what')}>
        <ChoiceField form={form} strategy={strategy} name="offers" />
        <ChoiceField form={form} strategy={strategy} name="goesPrivate" />
      </Section>
      <Section title={translate('review-strategies.limits')} text={translate('review-strategies.limitsText')}>
        <LimitFields form={form} />
      </Section>
      {isThankful && (
        <Section
          title={translate('review-strategies.automatic')}
          text={translate('review-strategies.automaticText')}
        >
          <Switch
            label={translate('review-strategies.isAutomatic')}
            {...form.getInputProps('isAutomatic', { type: 'checkbox' })}
          />
          {form.getValues().isAutomatic && (
            <DurationField
              label={translate('review-strategies.delay')}
              description={translate('review-strategies.delayText')}
              limits={{ min: 5, max: 10_080 }}
              {...form.getInputProps('delayMinutes')}
            />
          )}
        </Section>
      )}
    </>
  )
}

function AnswererField({ form }: { form: StrategyForm }) {
  const translate = useTranslate()
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  return (
    <Select
      label={translate('review-strategies.answerer')}
      placeholder={translate('review-strategies.answererNull')}
      clearable
      clearButtonProps={{ 'aria-label': translate('review-strategies.answererNull') }}
      data={[
        { value: 'anybody', label: translate('review-strategies.answererAnybody') },
        { value: 'location_manager', label: translate('review-strategies.answererManager') },
        ...limitedRoles.map((role) => ({
          value: `role:${role}`,
          label: translate('review-strategies.answererRole', {
            role: translate(`review-strategies.${role}`),
          }),
        })),
        ...departments.map(({ id, name }) => ({
          value: `department:${id}`,
          label: translate('review-strategies.answererDepartment', { name }),
        })),
      ]}
      value={form.getValues().answerer || null}
      error={form.errors.answerer}
      onChange={(value) => form.setFieldValue('answerer', value ?? '')}
    />
  )
}

type ChoiceProps = FieldsProps & { name: 'offers' | 'goesPrivate' }

function ChoiceField({ form, strategy, name }: ChoiceProps) {
  const translate = useTranslate()
  const id = useId()
  const unstated =
    strategy.kind === 'tone' ? translate('review-strategies.firstDay') : translate('review-strategies.asTone')
  const byItself = strategy.builtIn
    ? `${unstated} (${translate(strategy.builtIn[name] ? 'review-strategies.yes' : 'review-strategies.no')})`
    : unstated
  return (
    <div>
      <span className={classes.label} id={id}>
        {translate(`review-strategies.${name}`)}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        data={[
          { value: '', label: byItself },
          { value: 'yes', label: translate('review-strategies.yes') },
          { value: 'no', label: translate('review-strategies.no') },
        ]}
        {...form.getInputProps(name)}
      />
    </div>
  )
}
