import type { AskingSettings } from '../../../lib/review-asking.ts'

export type AskingDraft = Omit<AskingSettings, 'version' | 'channels' | 'platforms'> & {
  channels: string
  platforms: string[]
}

/** The settings as their form has them. */
export function draftOf({ version: _version, channels, platforms, ...rest }: AskingSettings): AskingDraft {
  return { ...rest, channels: channels.join('_'), platforms: platforms ?? [] }
}

/** What the form makes of them. */
export function changesOf({ channels, platforms, ...rest }: AskingDraft) {
  const isChannel = (one: string): one is 'email' | 'phone' => one === 'email' || one === 'phone'
  return {
    ...rest,
    channels: channels.split('_').filter(isChannel),
    platforms: platforms.length > 0 ? platforms : null,
  }
}
