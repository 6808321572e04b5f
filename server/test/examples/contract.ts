import type { operations } from '../../../sdk/src/schema.ts'

export type OperationId = keyof operations

/** A file as a form sends it. */
export type FileGiven = { name: string; type: string; content: string | Buffer }

/** What is sent to an operation: its parameters and body, as the document types them. */
export type Given<Id extends OperationId> = Part<'path', Parameters<Id>['path']> &
  Part<'query', Parameters<Id>['query']> &
  Part<'header', Parameters<Id>['header']> &
  BodyPart<operations[Id]>

/** What an operation answers when it succeeds; nothing where it answers without JSON. */
export type AnswerOf<Id extends OperationId> = JsonOf<Succeeded<operations[Id]['responses']>>

/** Calls one operation as somebody. @throws Error when it is not a success (2xx) */
export type Call = <Id extends OperationId>(
  id: Id,
  ...given: Record<never, never> extends Given<Id> ? [given?: Given<Id>] : [given: Given<Id>]
) => Promise<AnswerOf<Id>>

type Parameters<Id extends OperationId> = operations[Id]['parameters']

type Part<Name extends string, Value> = [Exclude<Value, undefined>] extends [never]
  ? { [K in Name]?: never }
  : undefined extends Value
    ? { [K in Name]?: Exclude<Value, undefined> }
    : { [K in Name]: Value }

type BodyPart<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Body }
    ? { body: Body; file?: never }
    : { body?: never; file: FileGiven }
  : { body?: never; file?: never }

type Succeeded<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 204)]

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined
