import { fileURLToPath } from 'node:url'
import { customerLocales, furtherLocales, locales } from '../server/src/platform/i18n/locales.ts'
import { messageFaults } from '../server/src/platform/i18n/message-faults.ts'
import { readMessages } from '../server/src/platform/i18n/read-messages.ts'

/** Fails when the languages do not say the same things: `node --import tsx scripts/check-messages.ts [folder]`. */
// What is said in every language customers are spoken to in.
const said = ['chat.', 'chat-replies.', 'help.', 'hours.']
const messagesDir = process.argv[2] ?? fileURLToPath(new URL('../messages', import.meta.url))
const messages = new Map<string, Map<string, string>>(
  customerLocales.map((locale) => [locale, readMessages(messagesDir, locale)]),
)
const faults = messageFaults(
  messages,
  (locale, key) => locales.some((own) => own === locale) || said.some((start) => key.startsWith(start)),
)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else
  console.log(
    `${messages.get('en')?.size} messages in ${locales.length} languages, those of chat and help centre in ${furtherLocales.length} more.`,
  )
