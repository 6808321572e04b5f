import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type ApiExamples, withExamples } from './openapi-examples.ts'
import { problemShape } from './problem.ts'

const form = 'multipart/form-data'
const bytes = { type: 'string', format: 'binary' }

/**
 * What `@fastify/swagger` needs to describe the API from its routes.
 * @param examples asked for when the document is first wanted
 */
export function openApiOptions(version: string, examples: () => ApiExamples): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Vicino API',
        version,
        description: 'Customer service for brands with many locations.',
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'vicino.session_token' },
        },
      },
      security: [{ bearer: [] }, { session: [] }],
    },
    transform: (given) => {
      const { schema, url } = jsonSchemaTransform(given)
      return { schema: withFiles(schema), url }
    },
    transformObject: (document) =>
      withExamples(withProblems(withoutOrphans(jsonSchemaTransformObject(document))), examples()),
  }
}

type Described = ReturnType<typeof jsonSchemaTransform>['schema']

// Files are read by the routes themselves, and bytes leave without a shape: only the document needs to know of them.
function withFiles(schema: Described): Described {
  const { consumes, produces }: { consumes?: string[]; produces?: string[] } = Object(schema)
  return {
    ...schema,
    ...(consumes?.includes(form) && {
      body: { type: 'object', properties: { file: bytes }, required: ['file'] },
    }),
    ...(produces && { response: { 200: { ...bytes, description: 'As it is, not JSON' } } }),
  }
}

/** The parts of the document that are changed here. */
type Documented = {
  components?: { schemas?: object; responses?: object }
  paths?: object
}

// Every operation can be refused, always in the same form.
function withProblems<T extends Documented>(document: T): T {
  const schema = z.toJSONSchema(problemShape, { target: 'openapi-3.0' })
  const refused = { description: 'Refused', content: { 'application/problem+json': { schema } } }
  for (const item of Object.values(document.paths ?? {}))
    for (const operation of Object.values<{ responses?: object }>(Object(item)))
      operation.responses = { ...operation.responses, default: { $ref: '#/components/responses/Problem' } }
  return {
    ...document,
    components: { ...document.components, responses: { Problem: refused } },
  }
}

// The provider writes an unused "…Input" twin of every named schema; a client would be generated for each.
function withoutOrphans<T>(document: T): T {
  const schemas: Record<string, unknown> = Object(Object(Object(document).components).schemas)
  const text = JSON.stringify(document)
  const orphans = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))
  for (const name of orphans) delete schemas[name]
  // A twin may be named only by another one.
  return orphans.length === 0 ? document : withoutOrphans(document)
}
