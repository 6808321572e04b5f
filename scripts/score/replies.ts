import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMail } from '../../server/src/connectors/email/parse-mail.ts'
import { splitHtml } from '../../server/src/connectors/email/quoting/split-html.ts'
import { splitText, type TextSplit } from '../../server/src/connectors/email/quoting/split-text.ts'
import { sanitizeHtml } from '../../server/src/platform/html/sanitize.ts'

/** The answer every sample of these two folders carries, unless a `NAME_reply_text` beside it says otherwise. */
const STANDARD_ANSWER = 'Hello'
const HTML_ANSWER = 'Hi. I am fine. Thanks, Alex'

type Answer = {
  file: string
  split: TextSplit
  expected: string
  whole: string
  isSignatureCounted?: boolean
}

/** `replies/`: emails, trimmed (the author's words) and elided (the rest) by the same file names. */
export function scoreTextReplies(folder: string) {
  const answers = filesOf(join(folder, 'emails')).map((file): Answer => {
    const whole = readFileSync(join(folder, 'emails', file), 'utf8').replaceAll('\r\n', '\n')
    const expected = readFileSync(join(folder, 'trimmed', file), 'utf8')
    return { file, split: splitText(whole), expected, whole }
  })
  return judge(answers)
}

/** `talon/standard`: whole mails. */
export async function scoreMailReplies(folder: string) {
  const answers: Answer[] = []
  for (const file of filesOf(folder).filter((name) => name.endsWith('.eml'))) {
    const mail = await parseMail(readFileSync(join(folder, file)))
    const own = join(folder, file.replace(/\.eml$/, '_reply_text'))
    const expected = existsSync(own) ? readFileSync(own, 'utf8') : STANDARD_ANSWER
    answers.push({
      file,
      split: mail.textSplit,
      expected,
      whole: mail.text,
      isSignatureCounted: existsSync(own),
    })
  }
  return judge(answers)
}

/** `talon/html`: HTML bodies. */
export function scoreHtmlReplies(folder: string) {
  const answers = filesOf(folder).map((file): Answer => {
    const { words } = splitHtml(sanitizeHtml(readFileSync(join(folder, file), 'utf8')))
    return { file, split: words, expected: HTML_ANSWER, whole: joined(words) }
  })
  return judge(answers)
}

// exact: shown is what the author wrote, white space apart. lost: own words folded away. leaked: foreign words shown.
// unassigned: characters in no zone at all, which must never happen.
function judge(answers: Answer[]) {
  const wrong = answers.filter((answer) => !isExact(answer))
  const isLost = ({ split, expected }: Answer) => !squeeze(split.visible).includes(squeeze(expected))
  return {
    total: answers.length,
    exact: answers.length - wrong.length,
    wrong: namesOf(wrong),
    lost: namesOf(wrong.filter(isLost)),
    leaked: namesOf(wrong.filter((answer) => !isLost(answer))),
    unassigned: namesOf(answers.filter(({ split, whole }) => joined(split) !== whole)),
  }
}

// An expected answer given in words of its own may count the signature to the author's words.
function isExact({ split, expected, isSignatureCounted }: Answer) {
  const wanted = squeeze(expected)
  return (
    squeeze(split.visible) === wanted ||
    (isSignatureCounted === true && squeeze(split.visible + split.signature) === wanted)
  )
}

function namesOf(answers: Answer[]) {
  return answers.map((answer) => answer.file)
}

function joined(split: TextSplit) {
  return split.segments.map((segment) => segment.text).join('')
}

function squeeze(text: string) {
  return text.replace(/\s+/g, '')
}

function filesOf(folder: string) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}
