import { changedOnly } from '../../lib/changed-only.ts'
import type { NotificationSettings } from './queries.ts'

export type SettingsDraft = Pick<NotificationSettings, 'choices' | 'quiet' | 'letters'>

/** The settings as their form holds them. While nobody has quiet hours, their zone is where the person is. */
export function draftOf({ choices, quiet, letters }: NotificationSettings): SettingsDraft {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { choices, letters, quiet: quiet.isOn ? quiet : { ...quiet, zone: timeZone } }
}

/** What is to be saved of a draft: kinds that changed, and quiet hours as far as they did. */
export function changesOf(before: SettingsDraft, draft: SettingsDraft) {
  const quiet = changedOnly(before.quiet, draft.quiet)
  // The zone shown is the one that holds, also where it was only proposed.
  const zone = draft.quiet.isOn && { zone: draft.quiet.zone }
  return {
    choices: changedOnly(before.choices, draft.choices),
    quiet: { ...quiet, ...zone },
    letters: changedOnly(before.letters, draft.letters),
  }
}
