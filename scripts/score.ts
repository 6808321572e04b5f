import { scoreLanguage } from './score/language.ts'
import { scoreMail } from './score/mail.ts'

const SUBJECTS: Record<string, (folder: string, other?: string) => Promise<unknown>> = {
  mail: scoreMail,
  language: scoreLanguage,
}

const [subject = '', folder, other] = process.argv.slice(2)
const score = SUBJECTS[subject]
if (!score || !folder) {
  console.error(`usage: npm run score -- ${Object.keys(SUBJECTS).join('|')} DIR [LIBRARIES]`)
  process.exitCode = 2
} else {
  console.log(JSON.stringify(await score(folder, other), null, 2))
}
