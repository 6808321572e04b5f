import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AppError, type ErrorCode, errorStatus } from '../errors.ts'

/** RFC 9457 problem details, the body of every error. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  details: z.record(z.string(), z.unknown()).optional(),
})

type Problem = z.infer<typeof problemShape>

/** Turns anything thrown into a problem; what we did not expect is logged and shown without its content. */
export function answerProblem(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = problemOf(error)
  if (problem.status >= 500) request.log.error({ err: error }, 'Request failed')
  reply.status(problem.status).type('application/problem+json').send(problem)
}

function problemOf(error: FastifyError | Error): Problem {
  if (error instanceof AppError) return build(error.code, error.message, { details: error.details })
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((one) => ({
      path: one.instancePath.replace(/^\//, ''),
      message: one.message ?? 'is wrong',
    }))
    return build('invalid', errors.map((one) => `${one.path}: ${one.message}`).join('; '), { errors })
  }
  if (isResponseSerializationError(error))
    return build('internal', 'The answer did not have its declared shape.')
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500
  return status < 500
    ? build(codeOf(status), error.message)
    : build('internal', 'Something went wrong on our side. It has been logged.')
}

function build(code: ErrorCode, detail: string, more: Partial<Problem> = {}): Problem {
  return {
    type: 'about:blank',
    title: code.replaceAll('_', ' '),
    status: errorStatus[code],
    code,
    detail,
    ...more,
  }
}

const byStatus: Record<number, ErrorCode> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'too_large',
  415: 'unsupported',
  429: 'rate_limited',
}

function codeOf(status: number): ErrorCode {
  return byStatus[status] ?? 'invalid'
}
