import type { Setup } from './contract.ts'

/** A chat nobody has set up any further, for tests. */
export const emptySetup: Setup = {
  brand: { name: 'Lumière', colour: '', onColour: '', darkColour: '', logoUrl: null, font: null },
  locale: 'en',
  direction: 'ltr',
  location: null,
  state: { kind: 'open', sentence: '', waitMinutes: null, opensAt: null },
  ways: [],
  greeting: '',
  fields: [],
  proactive: [],
  launcher: { side: 'end', label: '' },
  files: { maxBytes: 1, maxPerMessage: 1 },
  suggestUrl: '',
  contactUrl: '',
  texts: {},
}
