import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../platform/http/cursor.ts'
import type { Http } from '../platform/http/http.ts'
import { ifMatchHeaders, versionOf, withVersion } from '../platform/http/version.ts'
import { addDepartment, getDepartment, listDepartments, updateDepartment } from './departments.ts'
import { invitationLink } from './invitation-link.ts'
import { getInvitation, listInvitations } from './invitation-rows.ts'
import { invite, revokeInvitation } from './invite.ts'
import { getMember, listMembers } from './members.ts'
import { requirePermission } from './permissions.ts'
import {
  departmentChangesShape,
  departmentShape,
  invitationShape,
  memberChangesShape,
  memberShape,
  newDepartmentShape,
  newInvitationShape,
} from './shapes.ts'
import { updateMember } from './update-member.ts'

const params = z.object({ id: z.uuid() })
const cursorShape = z.tuple([z.string(), z.uuid()])

/** `/api/v1/members`, `/invitations` and `/departments`. */
export function registerPeopleRoutes(http: Http): void {
  registerMemberRoutes(http)
  registerInvitationRoutes(http)
  registerDepartmentRoutes(http)
}

function registerMemberRoutes(http: Http): void {
  const tags = ['members']
  http.get(
    '/api/v1/members',
    {
      schema: {
        tags,
        operationId: 'listMembers',
        summary: 'The people of the brand, by name',
        querystring: z.object(pageQuery),
        response: { 200: pageOf(memberShape) },
      },
    },
    async (request) => {
      const { context, query } = request
      requirePermission(context.actor, 'members.read')
      const after = decodeCursor(query.cursor, cursorShape)
      const rows = await context.read((tx) => listMembers(tx, { limit: query.limit, after }))
      const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
      return {
        items: rows.slice(0, query.limit),
        nextCursor: last ? encodeCursor([last.name, last.id]) : null,
      }
    },
  )
  http.patch(
    '/api/v1/members/:id',
    {
      schema: {
        tags,
        operationId: 'updateMember',
        summary: 'Change a member’s role and limits, or shut them out',
        params,
        headers: ifMatchHeaders,
        body: memberChangesShape,
        response: { 200: memberShape },
      },
    },
    async (request, reply) => {
      const { context, params, body, headers } = request
      await updateMember(context, params.id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getMember(tx, params.id)))
    },
  )
}

function presentInvitation<T extends { id: string; expiresAt: Date }>(context: Context, row: T) {
  return { ...row, isExpired: row.expiresAt <= context.now(), link: invitationLink(context, row.id) }
}

function registerInvitationRoutes(http: Http): void {
  const tags = ['invitations']
  http.get(
    '/api/v1/invitations',
    {
      schema: {
        tags,
        operationId: 'listInvitations',
        summary: 'Invitations nobody has accepted yet',
        response: { 200: pageOf(invitationShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'members.manage')
      const { context } = request
      const rows = await context.read(listInvitations)
      return { items: rows.map((row) => presentInvitation(context, row)), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/invitations',
    {
      schema: {
        tags,
        operationId: 'invite',
        summary: 'Invite a person, by mail and by link',
        body: newInvitationShape,
        response: { 201: invitationShape },
      },
    },
    async (request, reply) => {
      const { context } = request
      const id = await invite(context, request.body)
      const made = await context.read((tx) => getInvitation(tx, id))
      return reply.status(201).send(presentInvitation(context, made))
    },
  )
  http.delete(
    '/api/v1/invitations/:id',
    {
      schema: {
        tags,
        operationId: 'revokeInvitation',
        summary: 'Withdraw an invitation',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await revokeInvitation(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
}

function registerDepartmentRoutes(http: Http): void {
  const tags = ['departments']
  http.get(
    '/api/v1/departments',
    {
      schema: {
        tags,
        operationId: 'listDepartments',
        summary: 'The teams of the brand',
        response: { 200: pageOf(departmentShape) },
      },
    },
    async (request) => {
      requirePermission(request.context.actor, 'departments.read')
      return { items: await request.context.read(listDepartments), nextCursor: null }
    },
  )
  http.post(
    '/api/v1/departments',
    {
      schema: {
        tags,
        operationId: 'addDepartment',
        summary: 'Add a team',
        body: newDepartmentShape,
        response: { 201: departmentShape },
      },
    },
    async (request, reply) => {
      const id = await addDepartment(request.context, request.body)
      const made = await request.context.read((tx) => getDepartment(tx, id))
      return reply.status(201).send(withVersion(reply, made))
    },
  )
  http.patch(
    '/api/v1/departments/:id',
    {
      schema: {
        tags,
        operationId: 'updateDepartment',
        summary: 'Rename, describe, archive or restore a team',
        params,
        headers: ifMatchHeaders,
        body: departmentChangesShape,
        response: { 200: departmentShape },
      },
    },
    async (request, reply) => {
      const { context, params, body, headers } = request
      await updateDepartment(context, params.id, body, versionOf(headers))
      return withVersion(reply, await context.read((tx) => getDepartment(tx, params.id)))
    },
  )
  http.delete(
    '/api/v1/departments/:id',
    {
      schema: {
        tags,
        operationId: 'archiveDepartment',
        summary: 'Archive a team; its conversations keep it',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await updateDepartment(request.context, request.params.id, { isArchived: true })
      return reply.status(204).send(null)
    },
  )
}
