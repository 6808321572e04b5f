import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMail } from '../../server/src/connectors/email/parse-mail.ts'
import type { ParsedMail } from '../../server/src/connectors/email/parsed-mail.ts'
import { scoreHtmlReplies, scoreMailReplies, scoreTextReplies } from './replies.ts'

/** A folder of the test set and what is expected of its mails. */
const FOLDERS = [
  { name: 'bounces', expects: 'automatic' },
  { name: 'bounces-odd', expects: 'readable' },
  { name: 'mime', expects: 'readable' },
  { name: 'talon/standard', expects: 'human' },
  { name: 'talon/html', expects: 'human' },
  { name: 'talon/signature', expects: 'human' },
  { name: 'replies/emails', expects: 'human' },
] as const

type Outcome = { file: string; milliseconds: number; mail?: ParsedMail; error?: string }

/** Runs the real mail code over a folder of sample mails and says how well it did. Missing sub-folders count as empty. */
export async function scoreMail(root: string) {
  await warmUp()
  const folders = new Map<string, Outcome[]>()
  for (const { name } of FOLDERS) folders.set(name, await readFolder(root, name))
  const answers = {
    replies: scoreTextReplies(join(root, 'replies')),
    talonStandard: await scoreMailReplies(join(root, 'talon/standard')),
    talonHtml: scoreHtmlReplies(join(root, 'talon/html')),
  }
  const all = [...folders].flatMap(([name, outcomes]) =>
    outcomes.map((outcome) => ({ ...outcome, file: `${name}/${outcome.file}` })),
  )
  const slowest = all.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]
  const failed = all.filter((outcome) => outcome.error !== undefined)
  return {
    automatic: scoreAutomatic(folders.get('bounces') ?? []),
    falseAlarms: falseAlarms(folders),
    ...answers,
    textLost: Object.values(answers).reduce((sum, set) => sum + set.lost.length + set.unassigned.length, 0),
    unstored: { count: failed.length, files: failed.map((outcome) => `${outcome.file}: ${outcome.error}`) },
    mails: all.length,
    slowest: slowest && { file: slowest.file, milliseconds: Math.round(slowest.milliseconds) },
    overLimit: all.filter((outcome) => outcome.milliseconds > 250).map((outcome) => outcome.file),
  }
}

// The first mail would pay for compiling the code; a running server has done that long ago.
async function warmUp() {
  for (let round = 0; round < 20; round += 1) {
    await parseMail(
      Buffer.from(
        'From: a@b.example\r\nContent-Type: text/html\r\n\r\n<p>Hello</p><blockquote>x</blockquote>',
      ),
    )
  }
}

async function readFolder(root: string, name: string): Promise<Outcome[]> {
  const folder = join(root, name)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const outcomes: Outcome[] = []
  for (const { name: file } of files) outcomes.push(await readOne(folder, file))
  return outcomes
}

async function readOne(folder: string, file: string): Promise<Outcome> {
  const raw = asMail(file, readFileSync(join(folder, file)))
  const start = performance.now()
  try {
    const mail = await parseMail(raw)
    return { file, milliseconds: performance.now() - start, mail }
  } catch (error) {
    return { file, milliseconds: performance.now() - start, error: String(error) }
  }
}

// The reply and HTML samples are bodies without a header.
function asMail(file: string, body: Buffer) {
  if (file.endsWith('.eml')) return body
  const type = file.endsWith('.html') ? 'text/html' : 'text/plain'
  const head = `From: Somebody <somebody@customer.example>\nTo: support@brand.example\nContent-Type: ${type}; charset=utf-8\n\n`
  return Buffer.concat([Buffer.from(head), body])
}

function scoreAutomatic(outcomes: Outcome[]) {
  const recognised = outcomes.filter((outcome) => outcome.mail && outcome.mail.automatic.kind !== 'human')
  const missed = outcomes.filter((outcome) => !recognised.includes(outcome))
  const kinds: Record<string, number> = {}
  for (const { mail } of outcomes)
    if (mail) kinds[mail.automatic.kind] = (kinds[mail.automatic.kind] ?? 0) + 1
  return {
    total: outcomes.length,
    recognised: recognised.length,
    share: outcomes.length === 0 ? null : recognised.length / outcomes.length,
    kinds,
    missed: missed.map((outcome) => outcome.file),
  }
}

function falseAlarms(folders: Map<string, Outcome[]>) {
  const human = FOLDERS.filter((folder) => folder.expects === 'human')
  const wrong = human.flatMap(({ name }) =>
    (folders.get(name) ?? [])
      .filter((outcome) => outcome.mail && outcome.mail.automatic.kind !== 'human')
      .map((outcome) => `${name}/${outcome.file}`),
  )
  return { count: wrong.length, files: wrong }
}
