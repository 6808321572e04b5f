import { fileURLToPath } from 'node:url'
import { locales } from '../server/src/platform/i18n/locales.ts'
import { messageFaults } from '../server/src/platform/i18n/message-faults.ts'
import { readMessages } from '../server/src/platform/i18n/read-messages.ts'

/** Fails when the languages do not say the same things: `node --import tsx scripts/check-messages.ts [folder]`. */
const messagesDir = process.argv[2] ?? fileURLToPath(new URL('../messages', import.meta.url))
const messages = new Map(locales.map((locale) => [locale, readMessages(messagesDir, locale)]))
const faults = messageFaults(messages)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log(`${messages.get('en')?.size} messages in ${locales.length} languages.`)
