import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Fonts } from '../../../platform/pdf/drawing.ts'
import { readFont } from '../../../platform/pdf/read-font.ts'

let loaded: Fonts | undefined

/** The letters on cards: Noto Sans (OFL-1.1), which has Latin, Greek and Cyrillic ones. Read when first needed. */
export function cardFonts(): Fonts {
  loaded ??= readFonts()
  return loaded
}

function readFonts(): Fonts {
  const plain = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  )
  const bold = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  )
  return {
    regular: readFont(readFileSync(plain), 'NotoSans-Regular'),
    bold: readFont(readFileSync(bold), 'NotoSans-Bold'),
  }
}
