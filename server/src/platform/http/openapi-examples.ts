/** One call as it was made and answered; `sdk/examples.json` holds one of most operations. */
export type ApiExample = {
  /** Who called: a program with a key, a person who is signed in, or anybody. */
  as: 'key' | 'person' | 'stranger'
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
  body?: unknown
  file?: { name: string; type: string }
  status: number
  /** What came back, as JSON or as text; absent when nothing did, or bytes. */
  answer?: unknown
}

/** Examples by operation. */
export type ApiExamples = Readonly<Record<string, ApiExample>>

/** What goes over the wire by its type, as OpenAPI describes it. */
export type Media = Record<string, { schema?: unknown; example?: unknown }>

/** The parts of an OpenAPI operation that are read and written here. */
export type Operation = {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: object[]
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown; example?: unknown }[]
  requestBody?: { content?: Media }
  responses?: Record<string, { content?: Media }>
}

/** Writes examples into the operations of an OpenAPI document, where its readers look for them. */
export function withExamples<T extends { paths?: object }>(document: T, examples: ApiExamples): T {
  for (const item of Object.values(document.paths ?? {}))
    for (const operation of Object.values<Operation>(Object(item))) {
      const example = examples[operation.operationId ?? '']
      if (example) show(operation, example)
    }
  return document
}

function show(operation: Operation, example: ApiExample): void {
  for (const parameter of operation.parameters ?? []) {
    const given = { path: example.path, query: example.query, header: example.header }
    const value = Object(given)[parameter.in]?.[parameter.name]
    if (value !== undefined) parameter.example = value
  }
  showIn(operation.requestBody?.content, example.body ?? (example.file && { file: `@${example.file.name}` }))
  showIn(operation.responses?.[example.status]?.content, example.answer)
}

function showIn(content: Media | undefined, example: unknown): void {
  const media = Object.values(content ?? {})[0]
  if (media && example !== undefined) media.example = example
}
