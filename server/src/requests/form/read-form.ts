import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import { type JudgedFile, judgeFiles } from './judge-files.ts'

export const longestMessage = 20_000

/** Words as they were typed, so that they can be shown again. */
const typedShape = z.object({
  name: z.string().trim().catch(''),
  email: z.string().trim().catch(''),
  phone: z.string().trim().catch(''),
  at: z.string().catch(''),
  subject: z.string().trim().catch(''),
  message: z.string().catch(''),
  q: z.string().catch(''),
  article: z.string().catch(''),
  stamp: z.string().catch(''),
  work: z.string().catch(''),
  website: z.string().catch(''),
})
export type Typed = z.infer<typeof typedShape>

/** What is wrong with a field: the key of a sentence in messages/<locale>/requests.json. */
export type Fault = { field: 'name' | 'email' | 'message' | 'files' | 'form'; key: string; file?: string }

export type ReadForm = { typed: Typed; files: JudgedFile[]; faults: Fault[] }

const emailShape = z.email().max(254)

/** What a sent form says and what is wrong with it. */
export async function readForm({
  form,
  files,
  fault,
}: Pick<Visit, 'form' | 'files' | 'fault'>): Promise<ReadForm> {
  const typed = typedShape.parse(form)
  const judged = await judgeFiles(files)
  const faults: Fault[] = [
    ...(typed.name === '' ? [{ field: 'name' as const, key: 'name_missing' }] : []),
    ...(emailShape.safeParse(typed.email).success ? [] : [{ field: 'email' as const, key: 'email_wrong' }]),
    ...(typed.message.trim() === '' ? [{ field: 'message' as const, key: 'message_missing' }] : []),
    ...(typed.message.length > longestMessage ? [{ field: 'message' as const, key: 'message_long' }] : []),
    ...(fault ? [{ field: 'files' as const, key: fault }] : []),
    ...('refused' in judged ? [{ field: 'files' as const, key: 'file_refused', file: judged.refused }] : []),
  ]
  return { typed: cut(typed), files: 'files' in judged ? judged.files : [], faults }
}

/** A form nobody has filled in, with what is known from where they come. */
export function emptyForm(query: Visit['query']): Typed {
  const { at, q, article, subject } = query
  return cut(typedShape.parse({ at, q, article, subject: subject ?? q }))
}

function cut(typed: Typed): Typed {
  const { name, email, phone, subject, message, q, article } = typed
  return {
    ...typed,
    ...{
      name: line(name, 120),
      email: line(email, 254),
      phone: line(phone, 60),
      subject: line(subject, 150),
    },
    ...{ q: line(q, 200), article: article.slice(0, 120), message: message.slice(0, longestMessage + 1) },
  }
}

// Nothing that stands in a header may begin another line.
function line(text: string, longest: number): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest)
}
