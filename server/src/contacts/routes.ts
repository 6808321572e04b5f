import { z } from 'zod'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { addContactNote } from './add-note.ts'
import { createContact } from './create-contact.ts'
import { addIdentity, removeIdentity } from './identities.ts'
import { mergeContacts, unmergeContacts } from './merge-contacts.ts'
import { getContact, listContacts, listHistory, listNotes } from './queries.ts'
import {
  contactChangesShape,
  contactRowShape,
  contactShape,
  historyShape,
  newContactShape,
  newIdentityShape,
  noteShape,
} from './shapes.ts'
import { blockContact, unblockContact, updateContact } from './update-contact.ts'

const tags = ['contacts']
const params = z.object({ id: z.uuid() })
const one = { 200: contactShape }
const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/** /api/v1/contacts */
export function registerContactRoutes(http: Http): void {
  http.get(
    '/api/v1/contacts',
    {
      schema: {
        tags,
        operationId: 'listContacts',
        summary: 'Contacts, last changed first',
        querystring: z.object({ ...pageQuery, search: z.string().trim().min(1).max(200).optional() }),
        response: { 200: pageOf(contactRowShape) },
      },
    },
    async (request) => {
      const { limit, cursor, search } = request.query
      const rows = await request.context.read((tx) =>
        listContacts(tx, { limit, search, after: decodeCursor(cursor, cursorShape) }),
      )
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        items: rows.slice(0, limit),
        nextCursor: last ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null,
      }
    },
  )
  http.post(
    '/api/v1/contacts',
    {
      schema: {
        tags,
        operationId: 'createContact',
        summary: 'Make a contact',
        body: newContactShape,
        response: { 201: contactShape },
      },
    },
    async (request, reply) => {
      const id = await createContact(request.context, request.body)
      return reply
        .status(201)
        .send(await request.context.as({ kind: 'system' }).read((tx) => getContact(tx, id)))
    },
  )
  http.get(
    '/api/v1/contacts/:id',
    { schema: { tags, operationId: 'getContact', summary: 'One contact', params, response: one } },
    async ({ context, params }, reply) =>
      withVersion(reply, await context.read((tx) => getContact(tx, params.id))),
  )
  http.patch(
    '/api/v1/contacts/:id',
    {
      schema: {
        tags,
        operationId: 'updateContact',
        summary: 'Change a contact',
        params,
        headers: ifMatchHeaders,
        body: contactChangesShape,
        response: one,
      },
    },
    async ({ context, params, body, headers }, reply) => {
      await updateContact(context, params.id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getContact(tx, params.id)))
    },
  )
  registerIdentityRoutes(http)
  registerMergeRoutes(http)
  registerNoteRoutes(http)
}

function registerIdentityRoutes(http: Http): void {
  http.post(
    '/api/v1/contacts/:id/identities',
    {
      schema: {
        tags,
        operationId: 'addContactIdentity',
        summary: 'Add an address or number',
        params,
        body: newIdentityShape,
        response: one,
      },
    },
    async (request) => {
      await addIdentity(request.context, request.params.id, request.body)
      return request.context.read((tx) => getContact(tx, request.params.id))
    },
  )
  http.delete(
    '/api/v1/contacts/:id/identities/:identityId',
    {
      schema: {
        tags,
        operationId: 'removeContactIdentity',
        summary: 'Take an address or number away',
        params: params.extend({ identityId: z.uuid() }),
        response: one,
      },
    },
    async (request) => {
      await removeIdentity(request.context, request.params.id, request.params.identityId)
      return request.context.read((tx) => getContact(tx, request.params.id))
    },
  )
  http.put(
    '/api/v1/contacts/:id/block',
    { schema: { tags, operationId: 'blockContact', summary: 'Block a contact', params, response: one } },
    async (request) => {
      await blockContact(request.context, request.params.id)
      return request.context.read((tx) => getContact(tx, request.params.id))
    },
  )
  http.delete(
    '/api/v1/contacts/:id/block',
    {
      schema: {
        tags,
        operationId: 'unblockContact',
        summary: 'Let a contact write again',
        params,
        response: one,
      },
    },
    async (request) => {
      await unblockContact(request.context, request.params.id)
      return request.context.read((tx) => getContact(tx, request.params.id))
    },
  )
}

function registerMergeRoutes(http: Http): void {
  http.post(
    '/api/v1/contacts/:id/merges',
    {
      schema: {
        tags,
        operationId: 'mergeContacts',
        summary: 'Merge another contact into this one',
        params,
        body: z.object({ otherId: z.uuid() }),
        response: one,
      },
    },
    async (request) => {
      await mergeContacts(request.context, request.params.id, request.body.otherId)
      return request.context.read((tx) => getContact(tx, request.params.id))
    },
  )
  http.delete(
    '/api/v1/contacts/:id/merges/:mergeId',
    {
      schema: {
        tags,
        operationId: 'unmergeContacts',
        summary: 'Undo a merge',
        params: params.extend({ mergeId: z.uuid() }),
        response: one,
      },
    },
    async (request) => {
      await unmergeContacts(request.context, request.params.id, request.params.mergeId)
      return request.context.read((tx) => getContact(tx, request.params.id))
    },
  )
}

function registerNoteRoutes(http: Http): void {
  const notes = { 200: z.object({ items: z.array(noteShape) }) }
  http.get(
    '/api/v1/contacts/:id/notes',
    {
      schema: {
        tags,
        operationId: 'listContactNotes',
        summary: 'The team’s remarks',
        params,
        response: notes,
      },
    },
    async (request) => ({
      items: await request.context.read((tx) => listNotes(tx, request.params.id)),
    }),
  )
  http.post(
    '/api/v1/contacts/:id/notes',
    {
      schema: {
        tags,
        operationId: 'addContactNote',
        summary: 'Keep a remark',
        params,
        body: z.object({ text: z.string().trim().min(1).max(5000) }),
        response: notes,
      },
    },
    async (request) => {
      await addContactNote(request.context, request.params.id, request.body.text)
      return { items: await request.context.read((tx) => listNotes(tx, request.params.id)) }
    },
  )
  http.get(
    '/api/v1/contacts/:id/history',
    {
      schema: {
        tags,
        operationId: 'listContactHistory',
        summary: 'What happened to this record',
        params,
        response: { 200: z.object({ items: z.array(historyShape) }) },
      },
    },
    async (request) => ({ items: await request.context.read((tx) => listHistory(tx, request.params.id)) }),
  )
}
