import { answer, api } from '../../../lib/api.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { draftingSettingsOptions } from './queries.ts'

type Changes = Partial<{ isEnabled: boolean; baseUrl: string; model: string; key: string | null }>

/** Which machine drafts and translates, and how to save what was changed of it. */
export function useDraftingSettings() {
  const { value: settings, save, refresh } = useVersioned(draftingSettingsOptions)
  return {
    settings,
    save: (body: Changes) =>
      save((header) => answer(api.PATCH('/api/v1/drafting-settings', { params: { header }, body }))),
    refresh,
  }
}
