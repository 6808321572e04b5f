import { hoursFaults } from './hours-faults.ts'
import { hoursFormShape } from './hours-form.ts'

/**
 * The hours of one place or of one of its services (counter, phone, drive-through), as wall time of `zone`.
 * Weekdays are ISO: 1 is Monday. Faults of our own rules carry their code in `params.code`.
 */
export const hoursShape = hoursFormShape.superRefine((hours, context) => {
  for (const { code, path, message } of hoursFaults(hours)) {
    context.addIssue({ code: 'custom', path, message, params: { code } })
  }
})
