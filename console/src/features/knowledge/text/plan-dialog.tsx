import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { HelpCentre, TextRow } from '../../../lib/articles.ts'
import { zoneLabel } from '../../../lib/countries.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { exactTime } from '../../../lib/time.ts'
import { daysAfter, momentAt, wallTimeAt } from '../../../lib/wall-time.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useHelpCentre } from '../use-help-centre.ts'
import { zoneOf } from './zone-of.ts'

const usualHour = 9

type PlanDialogProps = {
  text: Pick<TextRow, 'regionId'>
  onChoose: (at: Date) => Promise<unknown>
  onClose: () => void
}

/** When a text becomes public by itself, as the clocks of its readers show it. */
export function PlanDialog({ text, onChoose, onClose }: PlanDialogProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const helpCentre = useHelpCentre()
  const form = useForm({
    initialValues: {
      at: daysAfter(wallTimeAt(new Date(), zoneOf(helpCentre, text)), 1, usualHour),
      zone: zoneOf(helpCentre, text),
    },
    validate: {
      at: (at, { zone }) => (at && momentAt(at, zone) > new Date() ? null : translate('articles.planPast')),
    },
  })
  const { at, zone } = form.values
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <FormDialog
      isOpen
      title={translate('articles.plan')}
      text={translate('articles.planText')}
      form={form}
      submit={translate('articles.planSet')}
      save={(chosen) => onChoose(momentAt(chosen.at, chosen.zone))}
      onClose={onClose}
    >
      <TextInput
        type="datetime-local"
        label={translate('articles.planAt')}
        data-autofocus
        {...form.getInputProps('at')}
      />
      <Select
        label={translate('articles.planZone')}
        data={zonesFor(helpCentre.zones, own).map((one) => ({
          value: one,
          label: zoneLabel(one, new Date(), locale),
        }))}
        description={
          at && zone !== own
            ? translate('articles.planHere', { at: exactTime(momentAt(at, zone), locale, own) })
            : undefined
        }
        allowDeselect={false}
        {...form.getInputProps('zone')}
      />
    </FormDialog>
  )
}

function zonesFor(zones: HelpCentre['zones'], own: string): string[] {
  return [...new Set([...zones.map(({ zone }) => zone), own])]
}
