import { Checkbox } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './kinds-table.module.css'
import type { ChosenKind } from './queries.ts'
import type { SettingsDraft } from './settings-draft.ts'

const kinds: readonly ChosenKind[] = [
  'assigned',
  'mentioned',
  'reply',
  'team',
  'unassigned',
  'overdue',
  'failed',
  'attention',
  'approval',
  'decision',
]

const ways = [
  { way: 'app', name: 'notifications.wayApp' },
  { way: 'mail', name: 'notifications.wayMail' },
  { way: 'push', name: 'notifications.wayPush' },
] as const

/** Each kind of notification, and the ways it may go. */
export function KindsTable({ form }: { form: UseFormReturnType<SettingsDraft> }) {
  const translate = useTranslate()
  return (
    <table className={classes.table} aria-label={translate('notifications.kindsAndWays')}>
      <thead>
        <tr>
          <td />
          {ways.map(({ way, name }) => (
            <th key={way} scope="col">
              {translate(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{translate(`notifications.kind_${kind}`)}</th>
            {ways.map(({ way, name }) => (
              <td key={way}>
                <div className={classes.cell}>
                  <Checkbox
                    aria-label={translate('notifications.wayFor', {
                      kind: translate(`notifications.kind_${kind}`),
                      way: translate(name),
                    })}
                    checked={form.values.choices[kind][way]}
                    onChange={(event) =>
                      form.setFieldValue(`choices.${kind}`, {
                        ...form.values.choices[kind],
                        [way]: event.currentTarget.checked,
                      })
                    }
                  />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
