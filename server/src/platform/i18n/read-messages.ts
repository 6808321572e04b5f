import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

const fileShape = z.record(z.string(), z.string())

/** The messages of one language, `namespace.key` → ICU text: each file of its folder is a namespace. */
export function readMessages(messagesDir: string, locale: string): Map<string, string> {
  const messages = new Map<string, string>()
  for (const file of readdirSync(join(messagesDir, locale)).sort()) {
    if (!file.endsWith('.json')) continue
    for (const [key, text] of Object.entries(readFlat(join(messagesDir, locale, file)))) {
      messages.set(`${basename(file, '.json')}.${key}`, text)
    }
  }
  return messages
}

function readFlat(path: string) {
  try {
    return fileShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path} is not a flat JSON object of texts.`, { cause })
  }
}
