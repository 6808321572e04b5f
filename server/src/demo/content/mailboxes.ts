import type { DemoCountry, DemoLocale } from '../shapes.ts'

/** Under `.example`, which RFC 2606 keeps free for ever. */
export const mailDomains: Record<DemoLocale, readonly string[]> = {
  it: ['posta.example', 'lettera.example', 'casella.example'],
  pl: ['poczta.example', 'skrzynka.example', 'list.example'],
  de: ['postfach.example', 'briefe.example', 'nachricht.example'],
  en: ['inbox.example', 'letterbox.example', 'mailhouse.example'],
  ru: ['pochta.example', 'pismo.example'],
}

/** Where people work. */
export const workDomains: Record<DemoLocale, string> = {
  it: 'studiotecnico.example',
  pl: 'biuro.example',
  de: 'buero.example',
  en: 'office.example',
  ru: 'kontora.example',
}

/**
 * Numbers that reach nobody: blocks kept for fiction (Bundesnetzagentur, Ofcom), and Italian and Polish
 * subscriber numbers that begin with 0, which are never given out.
 */
export const phoneBlocks: Record<DemoCountry, readonly { prefix: string; first: number; last: number }[]> = {
  IT: [{ prefix: '+39020', first: 100_000, last: 999_999 }],
  PL: [{ prefix: '+48220', first: 100_000, last: 999_999 }],
  DE: [
    { prefix: '+493023125', first: 500, last: 999 },
    { prefix: '+494066969', first: 500, last: 999 },
  ],
  GB: [
    { prefix: '+442079460', first: 700, last: 999 },
    { prefix: '+441614960', first: 700, last: 999 },
  ],
}
